namespace ResourceRoom.Web.Features.Shared.Policy;

/// <summary>An item of Policy 1.11.2 as the program cites it: the number and the state's own words.</summary>
public sealed record PolicyItem(string Number, string Text)
{
    private const string File = "policy-1.11.2.txt";

    /// <summary>All of them, in the policy's order; a test checks that each item cited in the program is among them.</summary>
    public static IReadOnlyList<PolicyItem> All { get; } = Read();

    public string Id => IdOf(Number);

    /// <summary>One more than the points in the number.</summary>
    public int Level => Number.Split('.').Length;

    public static string IdOf(string number) => $"item-{number.Replace('.', '-')}";

    private static List<PolicyItem> Read()
    {
        using var stream = typeof(PolicyItem).Assembly.GetManifestResourceStream(File)!;
        using var text = new StreamReader(stream);
        return
        [
            .. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('|', 2))
                .Select(parts => new PolicyItem(parts[0], parts[1])),
        ];
    }
}
