namespace IncidentMap.Web.Hosting;

/// <summary>Tells a page what its map will ask for, so that the browser need not ask for that first.</summary>
internal interface IColumnsAhead
{
    /// <summary>The columns of all incidents as they are now; null while they are not made: no page waits for them.</summary>
    ColumnsAhead? OfAll { get; }
}

/// <summary>What a page may say of columns.</summary>
/// <param name="Manifest">The manifest, in JSON.</param>
/// <param name="Newest">Addresses of the chunks that the browser asks for first.</param>
internal sealed record ColumnsAhead(string Manifest, IReadOnlyList<string> Newest);
