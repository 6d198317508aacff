using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Employers;

/// <summary>The employer as a filter of lists.</summary>
internal static class EmployerFilter
{
    public const string NotRecorded = "NotRecorded";

    public static IReadOnlyList<Choice> Choices { get; } = [.. Choice.Of<Employer>(EmployerWords.InWords), new Choice(NotRecorded, EmployerWords.NotRecorded)];

    public static bool IsChoice(string text) => text == NotRecorded || FilterRules.Chosen<Employer>(text) is not null;

    public static IQueryable<StaffMember> EmployedBy(this IQueryable<StaffMember> staff, string? employer) => FilterRules.Chosen<Employer>(employer) is { } chosen
        ? staff.Where(member => member.Account.Employer == chosen)
        : employer == NotRecorded ? staff.Where(member => member.Account.Employer == null) : staff;
}
