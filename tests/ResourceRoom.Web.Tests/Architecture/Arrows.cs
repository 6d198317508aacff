namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Features → {Security, Data, Infrastructure} → Domain → nothing; features never refer to each other.</summary>
/// <param name="root">The namespace that holds Features, Security, Data and Infrastructure.</param>
internal sealed class Arrows(string root)
{
    private const string CompiledViews = "AspNetCoreGeneratedDocument";

    private static readonly string[] BelowFeatures = ["Data", "Security", "Infrastructure"];

    /// <summary>Says what is wrong with a reference; null when nothing is.</summary>
    public string? WhyNot(Reference reference)
    {
        var from = PartsOf(reference.From);
        var to = PartsOf(reference.To);
        if (to is not ["Features", ..])
        {
            return null;
        }

        return from switch
        {
            // Features itself only registers what its folders hold.
            ["Features"] => null,
            ["Features", ..] when FeatureOf(from) == FeatureOf(to) || FeatureOf(to) == "Shared" => null,
            ["Features", ..] => $"{reference.From} refers to another feature: {reference.To}",
            [var part, ..] when BelowFeatures.Contains(part) => $"{reference.From} refers up to a feature: {reference.To}",
            _ => null,
        };
    }

    private static string FeatureOf(string[] parts) => parts.ElementAtOrDefault(1) ?? "";

    private string[] PartsOf(TypeName type)
    {
        // The compiler names a view after its path: /Features/CheckIn/Index.cshtml becomes Features_CheckIn_Index.
        if (type.Namespace == CompiledViews)
        {
            return type.Name.Split('_');
        }

        return type.Namespace.StartsWith($"{root}.", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..].Split('.') : [];
    }
}
