namespace IncidentMap.Reports.Figures;

/// <summary>Why a number of people does not count: the words shown beside it.</summary>
internal static class Ignored
{
    internal const string NoHarm = "no harm to them is stated";

    internal const string PeopleThere = "people there, not people harmed";

    internal const string SpokenOf = "spoken of, not counted";

    internal const string CountedTogether = "killed and injured counted together";

    internal const string NotKnown = "nothing is known of them";

    internal const string Allegation = "an allegation that its speaker only repeats";

    internal const string OnlyRecalled = "another event, only recalled";

    internal const string Replaced = "an earlier toll, replaced since";

    internal const string FirstToll = "a first toll beside a later one";

    internal const string InPictures = "what pictures show, no toll of its own";

    internal const string RunningTotal = "a running total, not this event";

    internal const string OtherCause = "dead or injured of another cause than an act of war";

    internal const string OtherStory = "the headline of another story";

    internal const string Listed = "one of those listed by name";

    internal const string Repeated = "the same number stated again";

    internal const string OfSome = "fewer than the text says there were: some of them";

    internal const string Superseded = "another number for the same harm; the fuller one is kept";
}
