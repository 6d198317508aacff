using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>A group as the database knows it.</summary>
public sealed record GroupPlace(GroupKey Key, int LwiaNumber, string LwiaName, long? OfficeId, string? OfficeName)
{
    public string InWords => $"LWIA {LwiaNumber} {LwiaName}" + (Key.Office is null ? "" : $", {Key.Office} {OfficeName}");

    /// <summary>The group's customers. All are of one area, office and program, so that a group is within reach as a whole or not at all.</summary>
    public IQueryable<Enrollment> VisibleTo(ActingUser who, IQueryable<Enrollment> enrollments)
    {
        var isWithin = who.ReachesCustomersOf(LwiaNumber, OfficeId, Key.Program);
        return In(enrollments).Where(row => isWithin);
    }

    public IQueryable<Enrollment> In(IQueryable<Enrollment> enrollments)
    {
        var (program, year, area, office) = (Key.Program, Key.Year, LwiaNumber, OfficeId);
        var group = enrollments.Where(row => row.LwiaNumber == area && row.Program == program && row.ProgramYear == year);
        return office is { } id ? group.Where(row => row.OfficeId == id) : group.Where(row => row.OfficeId == null);
    }
}
