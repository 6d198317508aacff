using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>What administrators did to an account; its sign-ins are its own business.</summary>
internal sealed class AccountHistory(ResourceRoomDb db)
{
    private static readonly Type[] Told =
        [typeof(AccountInvited), typeof(AccessEnded), typeof(AccessRestored), typeof(RoomAssigned), typeof(RoomAssignmentEnded), typeof(CustomerScopeChanged)];

    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(long id, CancellationToken cancellationToken) =>
        [.. (await new ChangeHistory(db).ReadAsync(Subject.Account(id), InWords, [], cancellationToken, Told)).Reverse()];

    private static HistoryLine? InWords(RecordedEvent recorded) => recorded.Detail switch
    {
        AccountInvited => Line(recorded, "Invited"),
        AccessEnded => Line(recorded, "Deactivated"),
        AccessRestored => Line(recorded, "Reactivated"),
        RoomAssigned detail => Line(recorded, $"Room {detail.Room} assigned"),
        RoomAssignmentEnded detail => Line(recorded, $"Room {detail.Room} taken away"),
        CustomerScopeChanged detail => Line(recorded, "Office and programs changed") with
        {
            Changes = [.. StaffWords.Changes(detail).Where(change => change.Before != change.After)],
        },
        _ => null,
    };

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };
}
