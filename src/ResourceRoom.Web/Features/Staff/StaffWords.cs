using System.Diagnostics;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Accounts;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Staff.Access;

namespace ResourceRoom.Web.Features.Staff;

public static class StaffWords
{
    public static string Office(string? office) => office ?? "the whole LWIA";

    public static string Programs(IReadOnlyList<WorkforceProgram>? programs) => programs is null ? "all" : string.Join(", ", programs.Select(program => program.Name()));

    internal static IReadOnlyList<FieldChange> Changes(AccessChanged change) =>
    [
        new("Role", RoleWords.Role(change.Before.Role), RoleWords.Role(change.After.Role)),
        new("LWIA", RoleWords.Area(change.Before.Area), RoleWords.Area(change.After.Area)),
        new("Access ends on", EndsOn(change.Before.EndsOn), EndsOn(change.After.EndsOn)),
    ];

    private static string EndsOn(DateOnly? day) => day is { } last ? OfficeFormat.Date(last) : "no end";

    internal static IReadOnlyList<FieldChange> Changes(CustomerScopeChanged change) =>
    [
        new("Office", Office(change.Before.Office), Office(change.After.Office)),
        new("Programs", Programs(change.Before.Programs), Programs(change.After.Programs)),
    ];

    /// <summary>What is on file of an account's office and programs, and what was typed.</summary>
    internal static IReadOnlyList<TwoValues> Compare(CustomerScopeInput onFile, CustomerScopeInput typed) =>
    [
        Row("Office", Office(onFile.Office), Office(CustomerScopeInput.OfficeText(typed.Office))),
        Row("Programs", Programs([.. onFile.ChosenPrograms]), Programs([.. typed.ChosenPrograms])),
    ];

    private static TwoValues Row(string label, string onFile, string typed) => new(label, onFile, typed, onFile != typed);

    public static string InWords(this StaffState state) => state switch
    {
        StaffState.Active => "Active",
        StaffState.Invited => "No password yet",
        StaffState.AccessOver => "Access over",
        StaffState.Ended => "Deactivated",
        _ => throw new UnreachableException(),
    };

    public static string TagOf(StaffState state) => state switch
    {
        StaffState.Invited => "rr-tag--warning",
        StaffState.AccessOver or StaffState.Ended => "rr-tag--plain",
        _ => "",
    };
}
