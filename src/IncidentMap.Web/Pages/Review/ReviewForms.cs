using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;

namespace IncidentMap.Web.Pages.Review;

/// <summary>What a form of the review page asks for, carried out.</summary>
/// <param name="editor">Decides.</param>
/// <param name="joins">Joins and parts.</param>
/// <param name="undoing">Takes back.</param>
public sealed class ReviewForms(Editor editor, Joins joins, Undoing undoing)
{
    /// <summary>Carries out a form.</summary>
    /// <param name="incident">The incident as it is stored now.</param>
    /// <param name="name">The form.</param>
    /// <param name="form">What was entered.</param>
    /// <returns>The incident to look at next; every fault otherwise, each by the name of its field.</returns>
    internal Result<Incident> Decide(Incident incident, string name, IFormCollection form)
    {
        var faults = new List<Fault>();
        var reason = form["reason"].ToString().Trim();
        var by = form["by"].ToString().Trim();
        if (by.Length is 0 or > 100) faults.Add(new Fault("by", "Say who decides, in at most 100 characters; the history keeps it."));
        if (reason.Length > 2000) faults.Add(new Fault("reason", "The reason has more than 2,000 characters; say why in a few words."));
        var decision = form["decision"].ToString();
        if (reason.Length == 0 && decision != "accept") faults.Add(new Fault("reason", "The reason is empty; say why in a few words."));
        var hand = new Hand(by, reason.Length == 0 ? null : reason, form["version"].ToString());
        var decided = faults.Count > 0 && name != "edit" ? Result<Incident>.Fail(faults) : Carry(incident, name, form, hand, faults.Count > 0);
        return faults.Count > 0 ? Result<Incident>.Fail([.. faults, .. decided.Faults.Where(f => faults.TrueForAll(known => known.Where != f.Where))]) : decided;
    }

    private Result<Incident> Carry(Incident incident, string name, IFormCollection form, Hand hand, bool onlyCheck)
    {
        var code = incident.Code;
        var decision = form["decision"].ToString();
        return (name, decision) switch
        {
            ("edit", _) => Edit(incident, form, hand, onlyCheck),
            ("decide", "accept") => editor.Accept(code, form["no_place"] == "on", hand),
            ("decide", "discount") => editor.Discount(code, null, hand),
            ("decide", "withdraw") => editor.Withdraw(code, hand),
            ("claims", "leave-out") => LeaveOut(code, form, hand),
            ("claims", "part") => Part(code, form, hand),
            ("join", _) => joins.Join(code, form["into"].ToString(), hand),
            ("undo", _) when int.TryParse(form["change"], NumberStyles.None, CultureInfo.InvariantCulture, out var change) => undoing.Undo(code, change, hand),
            _ => Result<Incident>.Fail(new Fault("id", "This form asks for nothing that is known; press one of its buttons.")),
        };
    }

    /// <summary>Where the reason is missing, the fields are checked all the same, so that all faults are told together.</summary>
    private Result<Incident> Edit(Incident incident, IFormCollection form, Hand hand, bool onlyCheck)
    {
        var changes = EditForm.Changes(incident, name => form.TryGetValue(name, out var value) ? value.ToString() : null);
        if (changes.Count == 0) return Result<Incident>.Fail(new Fault("fields", "No field was changed."));
        return onlyCheck ? editor.Check(incident, changes) : editor.Edit(incident.Code, changes, hand);
    }

    /// <summary>Each claim is a decision of its own; the first fault ends it.</summary>
    private Result<Incident> LeaveOut(string code, IFormCollection form, Hand hand)
    {
        var result = Result<Incident>.Fail(new Fault("claims", "Choose at least one claim."));
        foreach (var claim in form["claim"].OfType<string>())
        {
            result = editor.Discount(code, claim, hand);
            if (!result.IsOk) return result;
            hand = hand with { Version = Revision.VersionOf(result.Value) };
        }
        return result;
    }

    private Result<Incident> Part(string code, IFormCollection form, Hand hand)
    {
        var parted = joins.Split(code, [.. form["claim"].OfType<string>()], hand);
        return parted.IsOk ? Result<Incident>.Ok(parted.Value[0]) : Result<Incident>.Fail(parted.Faults);
    }
}
