namespace ResourceRoom.Web.Infrastructure;

/// <summary>How many bytes can still be written where a folder lies; null where that cannot be told.</summary>
public delegate long? FreeBytes(string folder);

public static class DiskSpace
{
    public static long? FreeAt(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
