namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>The five groups of the demographics report.</summary>
public static class DemographicGroups
{
    /// <summary>Completed years on the period's last day (item 5.2.5).</summary>
    public static DemographicGroup Age { get; } = new(
        "Age", 0, ["Under 16", "16 to 18", "19 to 24", "25 to 44", "45 to 54", "55 to 59", "60 and over"]);

    /// <summary>Gender (item 5.2.9).</summary>
    public static DemographicGroup Gender { get; } = After(Age, "Gender", "Male", "Female", "Did not self-identify");

    /// <summary>Hispanic (item 5.2.7).</summary>
    public static DemographicGroup Hispanic { get; } = After(Gender, "Hispanic", "Yes", "No");

    /// <summary>Race (item 5.2.8): that one alone, or more than one.</summary>
    public static DemographicGroup Race { get; } = After(
        Hispanic,
        "Race",
        "American Indian or Alaska Native",
        "Asian",
        "Black or African American",
        "Native Hawaiian or Other Pacific Islander",
        "White",
        "More than one race");

    /// <summary>Labor force status at contact (item 5.2.6).</summary>
    public static DemographicGroup LaborForceStatus { get; } = After(
        Race,
        "Labor Force Status",
        "Employed",
        "Employed with notice of termination or separation",
        "Not in labor force",
        "Unemployed");

    /// <summary>The five, in the order of the report.</summary>
    public static IReadOnlyList<DemographicGroup> All { get; } = [Age, Gender, Hispanic, Race, LaborForceStatus];

    /// <summary>How many categories the five have together.</summary>
    public static int CategoryCount { get; } = All.Sum(group => group.Categories.Count);

    private static DemographicGroup After(DemographicGroup group, string name, params IReadOnlyList<string> answers) =>
        new(name, group.First + group.Categories.Count, answers);
}
