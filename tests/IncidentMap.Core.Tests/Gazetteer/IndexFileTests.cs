using System.Security.Cryptography;
using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class IndexFileTests : IDisposable
{
    private static readonly Lazy<byte[]> Index = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-index-").FullName;
        var path = Path.Combine(folder, GazetteerFile.FileName);
        File.Copy(GazetteerFile.DefaultPath, path);
        Assert.True(GazetteerFile.WriteIndex(path).IsOk);
        var bytes = File.ReadAllBytes(Path.Combine(folder, "gazetteer.index"));
        Directory.Delete(folder, recursive: true);
        return bytes;
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-index-").FullName;
    private readonly List<string> _told = [];

    private string Gazetteer => Path.Combine(_folder, GazetteerFile.FileName);

    [Fact]
    public void A_gazetteer_loaded_by_its_index_holds_and_answers_the_same()
    {
        var indexed = (CompiledGazetteer)Load(Index.Value);
        Assert.Empty(_told);
        Assert.Equal(File.ReadAllBytes(Gazetteer), GazetteerFile.Write(indexed.Data));
        string[] names = [.. Compiled.Gazetteer.Data.Places.SelectMany(p => p.Names).Where((_, i) => i % 23 == 0).Select(n => n.Text)];
        foreach (var name in names.Concat(names.Select(n => n.Length > 6 ? n.Remove(3, 1) : n + "x")))
            Assert.Equal(Answer(Compiled.Gazetteer, name), Answer(indexed, name));
        Assert.Equal(Compiled.Gazetteer.At(new LonLat(40.4, 35.0)).Governorate!.Id, indexed.At(new LonLat(40.4, 35.0)).Governorate!.Id);
        Assert.Equal(Compiled.Gazetteer.Suggest("maya").Select(s => s.Place.Id), indexed.Suggest("maya").Select(s => s.Place.Id));
        Assert.Same(indexed.Find("gn:173480"), indexed.Resolve(new PlaceQuery("Mayadin")).Best!.Place);
        Assert.Null(indexed.Find("gn:0"));
    }

    [Theory]
    [InlineData(0, "it is damaged")]
    [InlineData(70, "it is damaged")]
    [InlineData(5_000, "it is damaged")]
    [InlineData(-1, "it is damaged")]
    public void An_index_with_one_bit_wrong_is_told_and_not_used(int at, string why)
    {
        byte[] bytes = [.. Index.Value];
        bytes[at < 0 ? bytes.Length + at : at] ^= 4;
        Refused(bytes, why);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(60)]
    [InlineData(100_000)]
    public void An_index_that_was_cut_off_is_told_and_not_used(int length) => Refused(Index.Value[..length], "it is damaged");

    [Fact]
    public void An_index_by_another_build_of_the_program_is_told_and_not_used() => Refused(Changed(12), "another version of the program made it");

    [Fact]
    public void An_index_of_another_form_is_told_and_not_used() => Refused(Changed(8), "another version of the program made it");

    [Fact]
    public void An_index_of_another_gazetteer_is_told_and_not_used() => Refused(Changed(40), "it was made of another gazetteer");

    [Fact]
    public void A_file_of_another_kind_is_told_and_not_used() => Refused(Changed(0), "it is no index of a gazetteer");

    [Fact]
    public void A_damaged_gazetteer_is_a_fault_even_beside_a_whole_index()
    {
        var bytes = File.ReadAllBytes(GazetteerFile.DefaultPath);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Gazetteer, bytes);
        File.WriteAllBytes(Path.ChangeExtension(Gazetteer, ".index"), Index.Value);
        Assert.Contains("damaged", GazetteerFile.Load(Gazetteer).Faults[0].Message, StringComparison.Ordinal);
        Assert.False(GazetteerFile.WriteIndex(Gazetteer).IsOk);
    }

    private void Refused(byte[] index, string why)
    {
        Assert.Equal("gn:173480", Load(index).Resolve(new PlaceQuery("Mayadin")).Best!.Place.Id);
        Assert.Contains(why, Assert.Single(_told), StringComparison.Ordinal);
    }

    private IGazetteer Load(byte[] index)
    {
        File.Copy(GazetteerFile.DefaultPath, Gazetteer);
        File.WriteAllBytes(Path.ChangeExtension(Gazetteer, ".index"), index);
        return GazetteerFile.Load(Gazetteer, _told.Add).Value!;
    }

    /// <summary>The index with a byte of its header changed and its hash made to fit.</summary>
    private static byte[] Changed(int at)
    {
        byte[] bytes = [.. Index.Value];
        bytes[at] ^= 1;
        SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32)).CopyTo(bytes, bytes.Length - 32);
        return bytes;
    }

    private static string Answer(CompiledGazetteer gazetteer, string name)
    {
        var answer = gazetteer.Resolve(new PlaceQuery(name));
        return string.Join("|", answer.Candidates.Select(c => $"{c.Place.Id} {c.MatchedName} {c.Score}").Prepend(answer.Status.ToString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
