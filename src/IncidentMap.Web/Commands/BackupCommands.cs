using System.CommandLine;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Commands;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: the whole store to one file and back, also while the map is served.</summary>
internal static class BackupCommands
{
    private static readonly Argument<FileInfo> Target = new("FILE") { Description = "A new file for the backup." };

    private static readonly Argument<FileInfo> Source = new("FILE") { Description = "A file that backup wrote." };

    internal static IEnumerable<Command> Create()
    {
        var backup = new Command("backup", "Write the whole store to a file.") { Target };
        backup.SetAction(parse =>
        {
            using var store = SqliteStore.Open(parse.GetValue(DataOption.Instance)!.FullName);
            var file = parse.GetValue(Target)!.FullName;
            store.BackUp(file);
            Console.WriteLine($"Backup written to {file}.");
            return 0;
        });
        var restore = new Command("restore", "Replace the store by a backup; what it held is kept beside it.") { Source };
        restore.SetAction(parse =>
        {
            using var store = SqliteStore.Open(parse.GetValue(DataOption.Instance)!.FullName);
            var before = store.Restore(parse.GetValue(Source)!.FullName);
            Console.WriteLine($"Restored; what was held before is in {before}.");
            return 0;
        });
        return [backup, restore];
    }
}
