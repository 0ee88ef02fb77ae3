using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Sentences that count what a campaign brought: "The uptick in violence has left 300 dead", "The army has waged an offensive since May. More than
/// 700 have been killed in it", وقتل خلالها 250.
/// </summary>
internal sealed class CampaignTolls(WordList words)
{
    // "the uptick in violence has left": the subject, and what stands between it and its verb.
    private const int SubjectReach = 4;
    private const int VerbReach = 16;

    // "in the government's latest offensive".
    private const int NameReach = 5;

    // "have so far also been killed", "has claimed the lives".
    private const int PerfectReach = 6;

    /// <summary>True where the sentence counts those whom a campaign harmed.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The one before it, which may name the campaign.</param>
    internal bool IsOne(Sentence sentence, Sentence? before)
    {
        if (IsSubject(sentence)) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (PointsBack(i, sentence.First) && (Lasting(sentence, i) ?? (before is null ? null : Lasting(before, before.End))) == true || IsWithin(sentence, i) && Lasts(sentence, before)) return true;
        return false;
    }

    // "in it", خلالها.
    private bool PointsBack(int i, int first) =>
        words[i].IsArabic ? words[i].Form is "خلالها" or "وخلالها" or "خلاله" or "اثناها" or "اثناه" : words[i].Is("it") && i > first && words[i - 1].Form is "in" or "during" or "throughout";

    // "have died in the offensive", خلال الحملة الأخيرة.
    private bool IsWithin(Sentence sentence, int i)
    {
        if (words[i].IsArabic) return words[i].Form is "خلال" or "منذ" && IsWar(i + 1);
        if (words[i].Form is not ("in" or "during" or "throughout" or "since") || i + 2 >= sentence.End || words[i + 1].Form is not ("the" or "this" or "that" or "its" or "their")) return false;
        for (var k = i + 2; k < Math.Min(sentence.End, i + NameReach); k++)
            if (IsWar(k)) return !IsOneOf(sentence, k) && HasPerfect(sentence);
        return false;
    }

    private bool IsWar(int at) => EventLexicon.Campaigns.TryMatch(words, at, out var campaign) && campaign.Value.Value == "war";

    // "the campaign's worst day" is that day, "the offensive's first weeks" are none.
    private bool IsOneOf(Sentence sentence, int campaign) =>
        words[campaign].Span.Length > words[campaign].Form.Length && campaign + 2 < sentence.End && EventLexicon.OneOfMany.Has(words, campaign + 1) && TimeLexicon.DaysOf(words[campaign + 2]) < 2;

    // "have been killed", "has claimed"; not "killed people who have lived there".
    private bool HasPerfect(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Form is "have" or "has")
                for (var k = i + 1; k < Math.Min(sentence.End, i + PerfectReach); k++)
                    if (HarmLexicon.Words.Has(words, k) || HarmLexicon.Results.Has(words, k) || PersonLexicon.Nouns.TryMatch(words, k, out var harmed) && harmed.Value.Value.Outcome is not null) return true;
        return false;
    }

    // English says it by the perfect; Arabic needs the time, here or in the sentence before.
    private bool Lasts(Sentence sentence, Sentence? before) => !words[sentence.First].IsArabic || Lasts(sentence) || before is not null && Lasts(before);

    // Whether the last campaign named before a word goes on for long; null where none is named.
    private bool? Lasting(Sentence sentence, int end)
    {
        for (var i = end - 1; i >= sentence.First; i--)
            if (EventLexicon.Campaigns.TryMatch(words, i, out var campaign)) return campaign.Value.Value == "war" && Lasts(sentence);
        return null;
    }

    // "since December", "for two months", منذ أسابيع.
    private bool Lasts(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Form is "since" or "ongoing" or "منذ" or "مستمره" or "المستمره" or "متواصله" or "المتواصله" || TimeLexicon.DaysOf(words[i]) > TimeLexicon.Week || TimeLexicon.Months.Has(words, i) && (words[i].IsArabic || words[i].IsCapital) || EarlierTime.IsPast(words, i)) return true;
        return false;
    }

    // "The uptick in violence has left 300 dead", أدى التصعيد إلى مقتل, دفع التصعيد الآلاف إلى النزوح، كما تسبب بمقتل.
    private bool IsSubject(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + SubjectReach); i++)
            if (EventLexicon.Campaigns.TryMatch(words, i, out var campaign))
                return campaign.Value.Value == "war" && (words[i].IsArabic ? BringsHarm(sentence, i) : HasBrought(sentence, campaign.Value.End));
        return false;
    }

    private bool BringsHarm(Sentence sentence, int campaign)
    {
        if (campaign > sentence.First && HarmLexicon.LeadsTo(words, campaign - 1)) return true;
        if (campaign > sentence.First + 1) return false;
        for (var i = campaign + 1; i < Math.Min(sentence.End, campaign + 1 + SubjectReach); i++)
            if (HarmLexicon.LeadsTo(words, i)) return true;
        for (var i = campaign + 1 + SubjectReach; i + 1 < sentence.End; i++)
            if (words[i].Is("كما") && HarmLexicon.LeadsTo(words, i + 1) || words[i].HasAnd && words[i - 1].Is(",") && HarmLexicon.LeadsTo(words, i)) return true;
        return false;
    }

    // "has driven 90,000 from their homes and has left 600 dead".
    private bool HasBrought(Sentence sentence, int first)
    {
        for (var i = first; i + 1 < Math.Min(sentence.End, first + VerbReach); i++)
            if (words[i].Form is "has" or "have" && (HarmLexicon.Words.Has(words, i + 1) || HarmLexicon.Results.Has(words, i + 1) || words[i + 1].Form is "claimed" or "already" or "so")) return true;
        return false;
    }
}
