using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>Reads <see cref="IncidentJson"/>. What comes back holds only when no fault was added.</summary>
internal static class IncidentJsonReader
{
    internal static Incident Read(JsonFields fields)
    {
        var incident = new Incident
        {
            Id = Id(fields),
            Code = fields.Text("code"),
            When = ReadWhen(fields.Object("when", required: true)),
            Where = ReadWhere(fields.Object("where", required: true)) ?? new Where(),
            PublishedWhere = ReadWhere(fields.Object("publishedWhere")),
            Kind = fields.OneOf<IncidentKind>("kind") ?? IncidentKind.Unknown,
            Target = Kebab(fields, "target"),
            Parties = fields.Objects("parties", ReadParty),
            Claims = fields.Objects("claims", ReadClaim),
            EditedFigures = fields.Objects("editedFigures", ReadEditedFigure),
            EditedGrade = ReadGrade(fields.Object("editedGrade")),
            TitleEn = fields.Text("titleEn"),
            TitleAr = fields.Text("titleAr"),
            State = fields.OneOf<IncidentState>("state") ?? IncidentState.Proposed,
            StateReason = fields.OptionalText("stateReason"),
            JoinedInto = fields.OptionalText("joinedInto") is { } into ? Uuid(fields, "joinedInto", into) : null,
            Joined = [.. fields.Texts("joined").Select(id => Uuid(fields, "joined", id))],
            Victims = fields.Objects("victims", ReadVictim),
            OriginalRow = OriginalRow(fields),
        };
        Unique(fields, "claims", incident.Claims.Select(c => c.Id));
        Unique(fields, "editedFigures", incident.EditedFigures.Select(f => Token.Of(f.Measure)));
        fields.Close();
        return incident;
    }

    private static Guid Id(JsonFields fields)
    {
        var text = fields.Text("id");
        return text.Length > 0 ? Uuid(fields, "id", text) : Guid.Empty;
    }

    private static Guid Uuid(JsonFields fields, string name, string text)
    {
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty) return id;
        fields.Fault(name, $"'{text}' is not a UUID.");
        return Guid.Empty;
    }

    private static ClaimSource? ReadSource(JsonFields? fields)
    {
        if (fields is null) return null;
        var source = new ClaimSource(Uuid(fields, "incident", fields.Text("incident")), fields.Text("claim"));
        fields.Close();
        return source;
    }

    private static When ReadWhen(JsonFields? fields)
    {
        if (fields is null) return new When { Start = default, End = default };
        var start = fields.Day("start", required: true);
        var end = fields.Day("end") ?? start;
        if (start is { } s && end is { } e && e < s) fields.Fault("end", $"The last day {e:yyyy-MM-dd} lies before the first, {s:yyyy-MM-dd}.");
        var when = new When
        {
            Start = start ?? default,
            End = end ?? default,
            Precision = fields.OneOf<DatePrecision>("precision") ?? DatePrecision.Exact,
            PartOfDay = fields.OneOf<PartOfDay>("partOfDay"),
        };
        fields.Close();
        return when;
    }

    private static Where? ReadWhere(JsonFields? fields)
    {
        if (fields is null) return null;
        var where = new Where
        {
            Point = fields.Point("point"),
            PlaceId = fields.OptionalText("placeId"),
            Within = fields.Texts("within"),
            ReportedName = fields.OptionalText("reportedName"),
            Name = fields.OptionalText("name"),
            NameAr = fields.OptionalText("nameAr"),
            Admin1 = fields.OptionalText("admin1"),
            Admin1Ar = fields.OptionalText("admin1Ar"),
            Accuracy = fields.OneOf<GeolocationAccuracy>("accuracy") ?? GeolocationAccuracy.Unknown,
            RadiusMetres = fields.Whole("radiusMetres"),
        };
        fields.Close();
        return where;
    }

    internal static PartyRole ReadParty(JsonFields fields)
    {
        var party = new PartyRole(Kebab(fields, "name", required: true) ?? "", fields.OneOf<PartyBasis>("basis") ?? PartyBasis.Alleged);
        fields.Close();
        return party;
    }

    internal static Claim ReadClaim(JsonFields fields)
    {
        var claim = new Claim
        {
            Id = fields.Text("id"),
            Speaker = fields.Text("speaker"),
            Origin = Kebab(fields, "origin", required: true) ?? "",
            Publisher = fields.OptionalText("publisher"),
            Url = Url(fields),
            RecordId = fields.OptionalText("recordId"),
            ReportId = fields.OptionalText("reportId"),
            AssertedOn = fields.Day("assertedOn"),
            Figures = fields.Objects("figures", ReadFigure),
            Response = fields.OneOf<Response>("response") ?? Response.None,
            RespondingParty = Kebab(fields, "respondingParty"),
            CountsCiviliansOnly = fields.Flag("countsCiviliansOnly"),
            Span = ReadSpan(fields.Object("span")),
            JoinedFrom = ReadSource(fields.Object("joinedFrom")),
            DiscountedBecause = fields.OptionalText("discountedBecause"),
        };
        if (claim.Response != Response.None && claim.RespondingParty is null && !fields.Has("respondingParty"))
            fields.Fault("respondingParty", "This field is required with a response; null says that the party is not known.");
        Unique(fields, "figures", claim.Figures.Select(f => f.Id));
        CheckParts(fields, claim.Figures);
        fields.Close();
        return claim;
    }

    private static Figure ReadFigure(JsonFields fields)
    {
        var figure = new Figure
        {
            Id = fields.Text("id"),
            Outcome = fields.OneOf<Outcome>("outcome", required: true) ?? Outcome.Killed,
            Count = ReadCount(fields.Object("count", required: true)) ?? Count.Exactly(0),
            Status = fields.OneOf<VictimStatus>("status") ?? VictimStatus.Unknown,
            Role = Kebab(fields, "role"),
            Group = fields.OneOf<VictimGroup>("group"),
            PartOf = fields.OptionalText("partOf"),
            Span = ReadSpan(fields.Object("span")),
        };
        fields.Close();
        return figure;
    }

    private static Count? ReadCount(JsonFields? fields)
    {
        if (fields is null) return null;
        var (min, max) = (fields.Whole("min", required: true), fields.Whole("max"));
        var (best, words) = (fields.Whole("best"), fields.OptionalText("words"));
        if (!fields.Has("max")) fields.Fault("max", "This field is required; null says that the count is open-ended.");
        fields.Close();
        if (min is not { } low) return null;
        if (max is null || max >= low) return Count.Range(low, max, best, words);
        fields.Fault("max", $"The upper end {max} lies below the lower end {low}.");
        return null;
    }

    private static TextSpan? ReadSpan(JsonFields? fields)
    {
        if (fields is null) return null;
        var span = new TextSpan(fields.Whole("start", required: true) ?? 0, fields.Whole("length", required: true) ?? 0);
        fields.Close();
        return span;
    }

    private static EditedFigure ReadEditedFigure(JsonFields fields)
    {
        if (!fields.Has("count")) fields.Fault("count", "This field is required; null says that the number is unknown.");
        var figure = new EditedFigure(
            fields.OneOf<Measure>("measure", required: true) ?? Measure.Killed, ReadCount(fields.Object("count")), fields.Text("reason"));
        fields.Close();
        return figure;
    }

    private static GradeDecision? ReadGrade(JsonFields? fields)
    {
        if (fields is null) return null;
        var grade = new GradeDecision(fields.OneOf<Grade>("grade", required: true) ?? Grade.Weak, fields.Text("reason"), ByEditor: true);
        fields.Close();
        return grade;
    }

    private static NamedVictim ReadVictim(JsonFields fields)
    {
        var victim = new NamedVictim(fields.Text("name"), fields.OptionalText("claimId"));
        fields.Close();
        return victim;
    }

    private static string? Kebab(JsonFields fields, string name, bool required = false)
    {
        var text = fields.OptionalText(name, required);
        if (text is { Length: > 0 } && !Party.IsToken(text))
            fields.Fault(name, $"'{text}' is not a token; expected lower-case letters, digits and single hyphens.");
        return text;
    }

    private static string? Url(JsonFields fields)
    {
        var text = fields.OptionalText("url");
        if (text is not null && !WebAddress.IsSafe(text)) fields.Fault("url", $"'{text}' is not an http or https address.");
        return text;
    }

    private static string? OriginalRow(JsonFields fields)
    {
        var text = fields.OptionalText("originalRow");
        if (text is null) return null;
        try
        {
            using var row = JsonDocument.Parse(text);
            if (row.RootElement.ValueKind == JsonValueKind.Object) return text;
        }
        catch (JsonException)
        {
            // Told below, in the same words as a value that is JSON but no object.
        }
        fields.Fault("originalRow", "The text of a JSON object was expected.");
        return text;
    }

    private static void Unique(JsonFields fields, string name, IEnumerable<string> ids)
    {
        foreach (var id in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
            fields.Fault(name, $"'{id}' stands there more than once.");
    }

    /// <summary>A part names a figure of the same claim, and no figure is a part of itself, however far around.</summary>
    private static void CheckParts(JsonFields fields, IReadOnlyList<Figure> figures)
    {
        var parents = figures.DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.PartOf, StringComparer.Ordinal);
        for (var i = 0; i < figures.Count; i++)
        {
            var name = $"figures[{i}].partOf";
            if (figures[i].PartOf is not { } parent) continue;
            if (!parents.ContainsKey(parent)) fields.Fault(name, $"There is no figure '{parent}' in this claim.");
            var steps = 0;
            for (string? at = parent; at is not null && steps <= figures.Count; at = parents.GetValueOrDefault(at)) steps++;
            if (steps > figures.Count) fields.Fault(name, "The figure is a part of itself.");
        }
    }
}
