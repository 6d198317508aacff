using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Web.Features.Loads.Layout;

/// <summary>A column of the layout, for people.</summary>
public sealed record LayoutColumn(string Name, bool IsRequired, string Value)
{
    private const string Decline = "or PNTA if the person prefers not to answer.";

    public static IReadOnlyList<LayoutColumn> All { get; } =
        [.. LoadColumns.All.Select(column => new LayoutColumn(column.Name(), !column.IsOptional(), ValueOf(column)))];

    private static string ValueOf(LoadColumn column) => column switch
    {
        LoadColumn.VisitId => "Your own id of the visit, always the same for the same visit; up to 64 characters. Never a Social Security Number.",
        LoadColumn.LocationCode => "The code of a room of your LWIA that was open on that day, such as 20-001.",
        LoadColumn.VisitStart => "YYYY-MM-DDTHH:MM on the office’s clock, or with an offset such as -05:00. Not in the future.",
        LoadColumn.VisitEnd => "The same, after the start and within 24 hours. Empty when nobody checked out.",
        LoadColumn.PersonId => "Your own id of the person; up to 64 characters. Never a Social Security Number, never one for several people.",
        LoadColumn.FirstName => $"The first name, NONE for a person without one, {Decline}",
        LoadColumn.LastName => $"The last name, {Decline}",
        LoadColumn.Zip => $"Five digits, or five and four with a hyphen, {Decline}",
        LoadColumn.Ssn => $"Nine digits, with hyphens or without, {Decline} Never a number made up to fill the cell.",
        LoadColumn.BirthDate => $"YYYY-MM-DD, {Decline}",
        LoadColumn.LaborForceStatus => $"E employed, N employed with notice of termination or separation, O not in labor force, U unemployed, {Decline}",
        LoadColumn.Hispanic => $"Y or N, {Decline}",
        LoadColumn.Race => $"AI American Indian or Alaska Native, AS Asian, BL Black or African American, NH Native Hawaiian or Pacific Islander, WH White; several separated by semicolons; {Decline}",
        LoadColumn.Gender => $"M, F, X did not self-identify, {Decline}",
        LoadColumn.Services => "Codes of the services used, separated by semicolons.",
        LoadColumn.Note => "Up to 500 characters.",
        LoadColumn.ChangedAt => "When you last changed the row, written like the start: an older row never undoes a newer one.",
        LoadColumn.Action => "Empty, or DELETE: the visit of that visit_id is voided. The other cells of such a row may be empty.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

public sealed record LayoutService(string Code, string Name);

public sealed record LayoutPage(IReadOnlyList<LayoutService> Services, bool CanUpload);
