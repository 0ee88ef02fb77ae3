namespace IncidentMap.Benchmarks.Fitting;

/// <summary>A question with the features of everything that was found for it; "none of these" is the last.</summary>
/// <param name="Question">The question.</param>
/// <param name="Options">Features of each, as pairs of index and value.</param>
/// <param name="Right">Which of them are right: all candidates near the truth, or "none" when there is no such.</param>
/// <param name="Nest">What counts for each candidate among the others alone; null for those that take no part: what a slip explains. "None" is not among them.</param>
/// <param name="Coverage">How much of Syria the gazetteer holds.</param>
internal sealed record Choice(Question Question, (byte Index, float Value)[][] Options, bool[] Right, float[]?[] Nest, float Coverage);
