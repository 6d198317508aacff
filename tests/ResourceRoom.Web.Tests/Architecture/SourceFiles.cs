namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>The files of this repository that people write.</summary>
internal static class SourceFiles
{
    private static readonly string[] NotWritten = ["bin", "obj", "node_modules", "wwwroot", "Migrations"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder of the repository that match a pattern, without what tools write.</summary>
    public static IEnumerable<string> Find(string folder, string pattern) => FindBelow(Path.Combine(Root, folder), pattern);

    /// <summary>A file by its path from the root of the repository.</summary>
    public static string Name(string file) => Path.GetRelativePath(Root, file);

    private static IEnumerable<string> FindBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(
            Directory.EnumerateDirectories(folder)
                .Where(child => !NotWritten.Contains(Path.GetFileName(child)))
                .SelectMany(child => FindBelow(child, pattern)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ResourceRoom.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
