namespace ResourceRoom.Web.Features.Customers.Plans;

/// <summary>One of the tabs of a career plan, as the guide numbers them.</summary>
public sealed record PlanTab(string Name, string Path)
{
    /// <summary>Key in the view data by which a page says which tab it is on.</summary>
    public const string Current = "PlanTab";

    public const string Assessing = "1. Assessments and barriers";
    public const string Goals = "2. Goals";
    public const string Steps = "3. Add Steps/Services";
    public const string Review = "4. Review";

    public static IReadOnlyList<PlanTab> All { get; } = [new(Assessing, "/plan"), new(Goals, "/plan/goals"), new(Steps, "/plan/steps"), new(Review, "/plan/review")];
}
