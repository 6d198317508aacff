namespace ResourceRoom.Web.Infrastructure;

/// <summary>Refuses files and folders that other accounts of the machine can reach, as after a backup restored by root. Windows has its own lists for that.</summary>
public static class UnixModes
{
    private const UnixFileMode OthersMayWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode OthersMayRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Whoever can write to a folder can put another file in the place of one that is private.</summary>
    public static void RequireNoOtherWriter(string folder, string what)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder) && (File.GetUnixFileMode(folder) & OthersMayWrite) != 0)
        {
            throw new SettingsException($"The {what} can be written to by others. Expected: chmod 700.");
        }
    }

    public static void RequirePrivate(string file, string what)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & (OthersMayRead | OthersMayWrite)) != 0)
        {
            throw new SettingsException($"The {what} can be read or written by others. Expected: chmod 600.");
        }
    }
}
