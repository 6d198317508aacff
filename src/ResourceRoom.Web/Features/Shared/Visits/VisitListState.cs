namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>What the list of visits can be narrowed to, as addresses elsewhere write it.</summary>
public static class VisitListState
{
    public const string Field = "state";
    public const string CheckedOut = "CheckedOut";
    public const string NotCheckedOut = "NotCheckedOut";
    public const string InTheRoom = "InTheRoom";

    /// <summary>All but voided ones, those that reports count: also what is meant when nothing is said.</summary>
    public const string Counted = "Counted";

    /// <summary>Voided ones too.</summary>
    public const string All = "All";

    public const string ReportableField = "reportable";
    public const string Reportable = "Yes";
    public const string NotReportable = "No";

    /// <summary>Reportable, but not yet when they were recorded.</summary>
    public const string GainedLater = "Later";

    /// <summary>A service of whatever kind.</summary>
    public const string AnyService = "Any";
}
