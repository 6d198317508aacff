using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Features.Staff.HandOver;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>What administrators did to an account; its sign-ins are its own business.</summary>
internal sealed class AccountHistory(ResourceRoomDb db)
{
    private static readonly Type[] Told =
        [typeof(AccountInvited), typeof(AccessEnded), typeof(AccessRestored), typeof(AccountUnlocked), typeof(RoomAssigned), typeof(RoomAssignmentDaysChanged), typeof(RoomAssignmentEnded),
            typeof(EmployerRecorded), typeof(AccessChanged), typeof(CustomerScopeChanged), typeof(CustomersHandedOver)];

    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(long id, CancellationToken cancellationToken)
    {
        var handedOver = await db.ActivityEvents.AsNoTracking().About(Subject.Account(id)).Of<CustomersHandedOver>().ToListAsync(cancellationToken);
        var planners = handedOver.Select(line => ((CustomersHandedOver)line.Read()).To).Distinct().ToList();
        var names = planners.Count == 0 ? [] : await db.Users.Where(account => planners.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return [.. (await new ChangeHistory(db).ReadAsync(Subject.Account(id), recorded => InWords(recorded, names), [], cancellationToken, Told)).Reverse()];
    }

    private static HistoryLine? InWords(RecordedEvent recorded, Dictionary<long, string> names) => recorded.Detail switch
    {
        AccountInvited => Line(recorded, "Invited"),
        AccessEnded => Line(recorded, "Deactivated"),
        AccessRestored => Line(recorded, "Reactivated"),
        AccountUnlocked => Line(recorded, "Unlocked"),
        RoomAssigned detail => Line(recorded, $"Room {detail.Room} assigned{Days(detail)}"),
        RoomAssignmentDaysChanged detail => Line(recorded, $"Last day in room {detail.Room} changed") with { Changes = [new("Last day", Day(detail.Before), Day(detail.After))] },
        RoomAssignmentEnded detail => Line(recorded, $"Room {detail.Room} taken away"),
        EmployerRecorded detail => Line(recorded, detail.Before is null ? "Employer recorded" : "Employer changed") with
        {
            Changes = [new("Employer", EmployerWords.Of(detail.Before), EmployerWords.Of(detail.After))],
        },
        AccessChanged detail => Line(recorded, "Access changed") with
        {
            Changes = [.. StaffWords.Changes(detail).Where(change => change.Before != change.After)],
        },
        CustomerScopeChanged detail => Line(recorded, "Office and programs changed") with
        {
            Changes = [.. StaffWords.Changes(detail).Where(change => change.Before != change.After)],
        },
        CustomersHandedOver detail => Line(recorded, $"{HandOverWords.Enrollments(detail.Moved)} handed over to {names.GetValueOrDefault(detail.To, "a deleted account")}"),
        _ => null,
    };

    private static string Days(RoomAssigned assigned) => assigned switch
    {
        { From: { } from, Through: { } through } => $", {OfficeFormat.Date(from)} to {OfficeFormat.Date(through)}",
        { From: { } from } => $" from {OfficeFormat.Date(from)} on",
        _ => "",
    };

    private static string Day(DateOnly? last) => last is { } day ? OfficeFormat.Date(day) : "none";

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
}
