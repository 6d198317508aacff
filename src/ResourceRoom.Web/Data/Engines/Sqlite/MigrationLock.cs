namespace ResourceRoom.Web.Data.Engines.Sqlite;

/// <summary>
/// One migration at a time. EF's own lock is a row that an interrupted program leaves behind, and the next waits for it without end. This one
/// is a file that the system gives back with the process, so whoever has it knows that such a row is nobody's. The file stays: deleted, it could
/// be held twice, once under its old name and once made anew.
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream file;

    private MigrationLock(FileStream file) => this.file = file;

    public static async Task<MigrationLock> TakeAsync(string database, CancellationToken cancellationToken)
    {
        var isTold = false;
        while (true)
        {
            try
            {
                return new MigrationLock(new FileStream($"{database}.migrating", Alone()));
            }
            catch (IOException) when (File.Exists($"{database}.migrating"))
            {
                if (!isTold)
                {
                    await Console.Error.WriteLineAsync("Another program is migrating this database. Waiting for it.");
                    isTold = true;
                }

                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    private static FileStreamOptions Alone()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
