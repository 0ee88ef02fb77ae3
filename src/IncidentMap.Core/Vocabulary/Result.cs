using System.Diagnostics.CodeAnalysis;

namespace IncidentMap;

/// <summary>Either a value or every fault that stands in its way. Expected failure is a value here, never an exception.</summary>
/// <typeparam name="T">What is returned when nothing is wrong.</typeparam>
public sealed class Result<T>
{
    private Result(T? value, IReadOnlyList<Fault> faults) => (Value, Faults) = (value, faults);

    /// <summary>The value; null or default when <see cref="IsOk"/> is false.</summary>
    public T? Value { get; }

    /// <summary>All faults, in the order they were met; empty when <see cref="IsOk"/> is true.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsOk => Faults.Count == 0;

    /// <summary>A result that holds a value.</summary>
    public static Result<T> Ok(T value) => new(value, []);

    /// <summary>A result that holds faults.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Result<T> Fail(params IReadOnlyList<Fault> faults) =>
        faults.Count > 0 ? new(default, faults) : throw new ArgumentException("A failure needs at least one fault.", nameof(faults));
}
