namespace ResourceRoom.Domain.Locations;

/// <summary>The 102 counties of Illinois.</summary>
public static class IllinoisCounties
{
    /// <summary>By their names, in the order in which people look them up.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "Adams", "Alexander", "Bond", "Boone", "Brown", "Bureau", "Calhoun", "Carroll", "Cass", "Champaign", "Christian", "Clark",
        "Clay", "Clinton", "Coles", "Cook", "Crawford", "Cumberland", "DeKalb", "DeWitt", "Douglas", "DuPage", "Edgar", "Edwards",
        "Effingham", "Fayette", "Ford", "Franklin", "Fulton", "Gallatin", "Greene", "Grundy", "Hamilton", "Hancock", "Hardin",
        "Henderson", "Henry", "Iroquois", "Jackson", "Jasper", "Jefferson", "Jersey", "Jo Daviess", "Johnson", "Kane", "Kankakee",
        "Kendall", "Knox", "Lake", "LaSalle", "Lawrence", "Lee", "Livingston", "Logan", "Macon", "Macoupin", "Madison", "Marion",
        "Marshall", "Mason", "Massac", "McDonough", "McHenry", "McLean", "Menard", "Mercer", "Monroe", "Montgomery", "Morgan",
        "Moultrie", "Ogle", "Peoria", "Perry", "Piatt", "Pike", "Pope", "Pulaski", "Putnam", "Randolph", "Richland", "Rock Island",
        "Saline", "Sangamon", "Schuyler", "Scott", "Shelby", "Stark", "St. Clair", "Stephenson", "Tazewell", "Union", "Vermilion",
        "Wabash", "Warren", "Washington", "Wayne", "White", "Whiteside", "Will", "Williamson", "Winnebago", "Woodford",
    ];

    private static readonly Dictionary<string, string> ByLetters = All.ToDictionary(LettersOf);

    /// <summary>A county as people type it, whatever its case, spaces and period: la salle, St Clair; null for anything else.</summary>
    public static string? Find(string typed) => ByLetters.GetValueOrDefault(LettersOf(typed));

    private static string LettersOf(string name) => string.Concat(name.Where(sign => sign is not (' ' or '.'))).ToUpperInvariant();
}
