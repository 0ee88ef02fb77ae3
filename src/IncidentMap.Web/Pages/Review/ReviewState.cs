using IncidentMap.Incidents;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Review;

/// <summary>All that the parts of a review page are drawn from: the incident, and what came of a form that was sent.</summary>
/// <param name="Incident">The incident as it is stored now, exact place and all.</param>
/// <param name="Address">The address of the page.</param>
/// <param name="Sent">The name of the form that was sent and not carried out; null when none was.</param>
/// <param name="Form">What was entered in it.</param>
/// <param name="Faults">What was wrong.</param>
/// <param name="By">Who decides, as far as known.</param>
public sealed record ReviewState(Incident Incident, PageAddress Address, string? Sent, IFormCollection? Form, IReadOnlyList<Fault> Faults, string By)
{
    /// <summary>The language of the page.</summary>
    public Language Language => Address.Language;

    /// <summary>What a form carries, so that nobody's decision is overwritten unseen.</summary>
    public string Version => Revision.VersionOf(Incident);

    /// <summary>True when somebody else was faster.</summary>
    public bool IsStale => Faults.Any(f => f.Where == "version");

    /// <summary>The incident that the editor looked at, where somebody else has changed it since; null where it is still that.</summary>
    public Incident? Looked { get; init; }

    /// <summary>
    /// What was entered in a field of a form that was not carried out; null when that form was not sent, or when the field stands as the
    /// editor met it: what somebody else wrote there meanwhile is then shown, and not overwritten by the next press.
    /// </summary>
    public string? Entered(string form, string field)
    {
        if (Sent != form || Form is null || !Form.TryGetValue(field, out var value)) return null;
        var isUntouched = Looked is not null && EditForm.Of(Looked).TryGetValue(field, out var met) && met == value.ToString().Trim();
        return isUntouched ? null : value.ToString();
    }

    /// <summary>True when a box of a form that was not carried out was ticked.</summary>
    public bool WasChosen(string form, string field, string value) => Sent == form && Form is not null && Form[field].Contains(value);

    /// <summary>The faults of a field of the form that was sent.</summary>
    public IEnumerable<Fault> Of(string form, string field) => Sent == form ? Faults.Where(f => f.Where == field) : [];
}
