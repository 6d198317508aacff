namespace ResourceRoom.Web.Infrastructure;

/// <summary>The folder that holds the SQLite file, keys, mail drop and uploads: setting <c>ResourceRoom:DataDirectory</c>.</summary>
public sealed record DataDirectory(string Path)
{
    public const string Setting = "ResourceRoom:DataDirectory";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Resolves the folder and makes it if it is not there: beside the content root in Development, as configured otherwise.</summary>
    public static DataDirectory Resolve(IConfiguration configuration, IHostEnvironment environment)
    {
        var configured = configuration[Setting];
        if (string.IsNullOrWhiteSpace(configured))
        {
            if (!environment.IsDevelopment())
            {
                throw new SettingsException($"{Setting} is empty. Outside Development it must name the folder for keys, uploads and the SQLite file.");
            }

            configured = ".data";
        }

        var data = new DataDirectory(MakePrivate(System.IO.Path.GetFullPath(configured, environment.ContentRootPath)));
        if (!environment.IsDevelopment())
        {
            UnixModes.RequireNoOtherWriter(data.Path, "data directory");
        }

        return data;
    }

    public string Folder(string name) => MakePrivate(System.IO.Path.Combine(Path, name));

    /// <summary>Refuses files of the folder that others can read, as the copies of a backup may be.</summary>
    public void RequirePrivate(string pattern)
    {
        foreach (var file in Directory.GetFiles(Path, pattern))
        {
            UnixModes.RequirePrivate(file, $"file {System.IO.Path.GetFileName(file)} of the data directory");
        }
    }

    public void KeepPrivate(string pattern)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.GetFiles(Path, pattern))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static string MakePrivate(string path)
    {
        try
        {
            return (OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly)).FullName;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The folder {path} cannot be used: {unusable.Message} It belongs to {Setting}.");
        }
    }
}
