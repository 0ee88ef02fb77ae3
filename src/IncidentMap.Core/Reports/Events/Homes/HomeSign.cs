namespace IncidentMap.Reports.Events.Homes;

/// <summary>One sign by which a sentence shows of which event it tells; null where it does not hold, so that the next one is asked.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="told">What the text told before it.</param>
internal delegate Home? HomeSign(Sentence sentence, ToldSoFar told);
