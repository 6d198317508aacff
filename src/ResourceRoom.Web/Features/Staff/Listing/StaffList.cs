using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Accounts;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Listing;

public sealed class StaffList : ListDefinition<StaffMember, StaffRow>
{
    private readonly ResourceRoomDb db;
    private readonly DateOnly today;

    public StaffList(ResourceRoomDb db, DateOnly today)
        : base("Staff")
    {
        (this.db, this.today) = (db, today);
        Key(member => member.Account.Id, unique: member => member.Account.Id);

        Column("Name", row => Link(row.Name, $"/admin/staff/{row.Id}")).Sort("name", member => member.Account.DisplayName);
        Column("Email", row => row.Email).Sort("email", member => member.Account.NormalizedEmail).Class("rr-break");
        Column("Role", row => RoleWords.Role(row.Role));
        Column("LWIA", row => RoleWords.Area(row.LwiaNumber));
        Column("Employer", row => EmployerWords.Of(row.Employer, row.Partner));
        Column("Rooms", row => row.Rooms.Count > 0 ? string.Join(", ", row.Rooms) : "–").InFile(row => string.Join("; ", row.Rooms));
        Column("Status", row => Tag(row.State.InWords(), StaffWords.TagOf(row.State)));
        Column("Last signed in", row => row.LastSignedInAt is { } at ? OfficeFormat.DateAndTime(at) : "Never").Class("rr-time")
            .InFile(row => row.LastSignedInAt is { } at ? OfficeFormat.DateAndTime(at) : "");
        SortedBy("name");
    }

    protected override Expression<Func<StaffMember, StaffRow>> Row
    {
        get
        {
            var signIns = db.ActivityEvents.Of<SignedIn>().Where(line => line.SubjectKind == Subject.AccountKind);
            var assignments = db.RoomAssignments.HoldingOn(today);
            return member => new StaffRow
            {
                Id = member.Account.Id,
                Name = member.Account.DisplayName,
                Email = member.Account.Email,
                Role = member.Role,
                LwiaNumber = member.Account.LwiaNumber,
                Employer = member.Account.Employer,
                Partner = member.Account.Partner,
                State = member.Account.EndedAt != null ? StaffState.Ended : member.Account.AccessEndsOn < today ? StaffState.AccessOver : member.Account.PasswordHash == null ? StaffState.Invited : StaffState.Active,
                Rooms = assignments
                    .Where(assigned => assigned.AccountId == member.Account.Id)
                    .OrderBy(assigned => assigned.Location.Code)
                    .Select(assigned => assigned.Location.Code)
                    .ToList(),
#pragma warning disable CA1305 // A query translates only the plain ToString.
                LastSignedInAt = signIns.Where(line => line.SubjectId == member.Account.Id.ToString()).Max(line => (DateTime?)line.At),
#pragma warning restore CA1305
            };
        }
    }
}
