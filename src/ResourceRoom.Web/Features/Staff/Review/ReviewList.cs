using System.Linq.Expressions;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Accounts;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Review;

/// <summary>Who can reach what, of accounts that can sign in.</summary>
public sealed class ReviewList : ListDefinition<StaffMember, ReviewRow>
{
    private readonly ResourceRoomDb db;
    private readonly DateOnly today;

    public ReviewList(ResourceRoomDb db, DateOnly today, ActingUser who)
        : base("Who can reach what")
    {
        (this.db, this.today) = (db, today);
        Key(member => member.Account.Id, unique: member => member.Account.Id);

        var isOfState = AccessScope.Of(who) is AccessScope.State;
        Column("Name", row => isOfState || row.Role != Roles.Monitor ? Link(row.Name, $"/admin/staff/{row.Id}") : row.Name).Sort("name", member => member.Account.DisplayName);
        Column("Role", row => RoleWords.Role(row.Role));
        Column("LWIA", row => RoleWords.Area(row.LwiaNumber));
        Column("Employer", row => EmployerWords.Of(row.Employer, row.Partner));
        Column("Rooms", row => row.Rooms.Count > 0 ? string.Join(", ", row.Rooms) : "–");
        Column("Customers", row => ReviewWords.Customers(row));
        Column("Two-step verification", row => row.HasSecondFactor ? "Yes" : "No");
        Column("Last signed in", row => (ListCell)(row.LastSignedInAt is { } at ? OfficeFormat.DateAndTime(at) : "Never") with { Tag = UseTag(row) });
        Column("Access ends on", row => row.EndsOn is { } day ? OfficeFormat.Date(day) : "No end");

        FileColumn("Name", row => row.Name);
        FileColumn("Role", row => RoleWords.Role(row.Role));
        FileColumn("LWIA", row => RoleWords.Area(row.LwiaNumber));
        FileColumn("Employer", row => EmployerWords.Of(row.Employer, row.Partner));
        FileColumn("Rooms", row => string.Join("; ", row.Rooms));
        FileColumn("Customers", ReviewWords.Customers);
        FileColumn("Two-step verification", row => row.HasSecondFactor ? "Yes" : "No");
        FileColumn("Last signed in", row => row.LastSignedInAt is { } at ? OfficeFormat.DateAndTime(at) : null);
        FileColumn($"Unused for {AccessReviewRule.UnusedDays} days", row => AccessReviewRule.IsUnused(row.LastUsedOn, today) ? "Yes" : "No");
        FileColumn("Access ends on", row => row.EndsOn is { } day ? OfficeFormat.Date(day) : null);
        SortedBy("name");
    }

    /// <summary>The sign-ins of accounts.</summary>
    public static IQueryable<ActivityEvent> SignIns(ResourceRoomDb db) => db.ActivityEvents.Of<SignedIn>().Where(line => line.SubjectKind == Subject.AccountKind);

    protected override Expression<Func<StaffMember, ReviewRow>> Row
    {
        get
        {
            var signIns = SignIns(db);
            var assignments = db.RoomAssignments.HoldingOn(today);
            return member => new ReviewRow
            {
                Id = member.Account.Id,
                Name = member.Account.DisplayName,
                Role = member.Role,
                LwiaNumber = member.Account.LwiaNumber,
                Employer = member.Account.Employer,
                Partner = member.Account.Partner,
                Rooms = assignments
                    .Where(assigned => assigned.AccountId == member.Account.Id)
                    .OrderBy(assigned => assigned.Location.Code)
                    .Select(assigned => assigned.Location.Code)
                    .ToList(),
                Office = db.Locations.Where(room => room.Id == member.Account.OfficeId).Select(room => room.Code).FirstOrDefault(),
                Programs = member.Account.Programs,
                HasSecondFactor = member.Account.TwoFactorEnabled,
#pragma warning disable CA1305 // A query translates only the plain ToString.
                LastSignedInAt = signIns.Where(line => line.SubjectId == member.Account.Id.ToString()).Max(line => (DateTime?)line.At),
#pragma warning restore CA1305
                InvitedAt = member.Account.InvitedAt,
                EndsOn = member.Account.AccessEndsOn,
            };
        }
    }

    private ListTag? UseTag(ReviewRow row) => AccessReviewRule.IsUnused(row.LastUsedOn, today) ? new ListTag(ReviewWords.UnusedTag, "rr-tag--warning") : null;
}
