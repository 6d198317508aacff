using System.Collections.Frozen;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>What the elements are called in the record layout, and which of them no row can do without.</summary>
public static class ExtractElements
{
    private static readonly FrozenDictionary<ExtractElement, string> Names = new Dictionary<ExtractElement, string>
    {
        [ExtractElement.Observation] = "OBS",
        [ExtractElement.UniqueIdentifier] = "100",
        [ExtractElement.State] = "101",
        [ExtractElement.Zip] = "103",
        [ExtractElement.LocalBoard] = "108A",
        [ExtractElement.BirthDate] = "200",
        [ExtractElement.Sex] = "201",
        [ExtractElement.Disability] = "202",
        [ExtractElement.Hispanic] = "210",
        [ExtractElement.AmericanIndian] = "211",
        [ExtractElement.Asian] = "212",
        [ExtractElement.Black] = "213",
        [ExtractElement.PacificIslander] = "214",
        [ExtractElement.White] = "215",
        [ExtractElement.MoreThanOneRace] = "216",
        [ExtractElement.EmploymentStatus] = "400",
        [ExtractElement.FirstService] = "1000",
        [ExtractElement.LastService] = "1002",
        [ExtractElement.LastContact] = "1007",
        [ExtractElement.Ssn] = "2700",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ExtractElement> ByName = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<ExtractElement> All { get; } = Enum.GetValues<ExtractElement>();

    /// <summary>Those that every layout has and no row leaves blank.</summary>
    public static IReadOnlyList<ExtractElement> Required { get; } =
    [
        ExtractElement.Observation, ExtractElement.UniqueIdentifier, ExtractElement.FirstService, ExtractElement.LastService, ExtractElement.LastContact, ExtractElement.Ssn,
    ];

    /// <summary>The elements of the five races, in the order of the file.</summary>
    public static IReadOnlyList<ExtractElement> Races { get; } =
    [
        ExtractElement.AmericanIndian, ExtractElement.Asian, ExtractElement.Black, ExtractElement.PacificIslander, ExtractElement.White,
    ];

    /// <summary>Such as <c>108A</c>.</summary>
    public static string Name(this ExtractElement element) => Names[element];

    /// <summary>Reads a name, whatever its case.</summary>
    public static bool TryRead(string? name, out ExtractElement element) => ByName.TryGetValue(name ?? "", out element);
}
