namespace ResourceRoom.Web.Features.Help;

public sealed record GlossaryWord(string Word, string Meaning)
{
    private const string File = "glossary.txt";

    public static IReadOnlyList<GlossaryWord> All { get; } = Read();

    private static List<GlossaryWord> Read()
    {
        using var stream = typeof(GlossaryWord).Assembly.GetManifestResourceStream(File)!;
        using var text = new StreamReader(stream);
        return
        [
            .. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('|', 2))
                .Select(parts => new GlossaryWord(parts[0], parts[1])),
        ];
    }
}
