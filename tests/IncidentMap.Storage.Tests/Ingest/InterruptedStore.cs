using System.Reflection;
using System.Runtime.ExceptionServices;
using IncidentMap.Incidents;

namespace IncidentMap.Storage.Tests.Ingest;

/// <summary>A store at which somebody else has their turn right before a report is kept.</summary>
public class InterruptedStore : DispatchProxy
{
    private IIncidentStore _store = null!;
    private Action _before = null!;

    public static IIncidentStore Of(IIncidentStore store, Action before)
    {
        var proxy = Create<IIncidentStore, InterruptedStore>();
        (((InterruptedStore)proxy)._store, ((InterruptedStore)proxy)._before) = (store, before);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IIncidentStore.SaveReport)) _before();
        try
        {
            return targetMethod.Invoke(_store, args);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }
}
