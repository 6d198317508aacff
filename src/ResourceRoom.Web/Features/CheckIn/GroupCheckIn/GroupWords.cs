using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

internal static class GroupWords
{
    public const string Lost = "This list can’t be opened: it was left for more than an hour, belongs to another account or room, or its address was changed. Nothing was saved; start a new list.";

    public const string NotOffered = "One of the services is not offered today. Choose from those shown.";

    public static string People(int count) => count == 1 ? "1 person" : $"{count} people";

    public static Flash InWords(this AddToGroupOutcome outcome) => outcome switch
    {
        AddToGroupOutcome.Added { Name: var name, NotCheckedIn: var count } => Flash.Done($"{name} is on the list ({People(count)})."),
        AddToGroupOutcome.OnTheList { Name: var name } => Flash.NotDone($"{name} is already on the list."),
        AddToGroupOutcome.InTheRoom { Name: var name, Since: var since } => Flash.NotDone($"{name} has been in the room since {OfficeFormat.Time(since)}, and was not added. Find {name} at check-in to add the service to that visit."),
        AddToGroupOutcome.Full => Flash.NotDone($"A list can have up to {GroupList.MostPeople} people. Check these in, then start another list."),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why someone whom Check in was pressed for is not checked in; null for those who are.</summary>
    public static string? WhyNot(this GroupLine line) => line switch
    {
        { Done: not null } => null,
        { IsGone: true } => "This person can’t be found at this desk anymore. Remove the line, then search again.",
        { HereSince: { } since } => $"{line.Name} has been in the room since {OfficeFormat.Time(since)}, and was not checked in again.",
        { Status: null } => $"Ask {line.Name} for {NineItem.LaborForceStatus.Label()}, or select Prefer not to answer.",
        _ => $"{line.Name} was not checked in, because others saved the record at the same moment. Check in again.",
    };

    public static IReadOnlyList<Choice> Statuses(LaborForceStatus? last) =>
    [
        .. ItemChoices.LaborForceStatus.Select(choice => new Choice(choice.Value, choice.Value == last?.ToString() ? $"{choice.Text} (last time)" : choice.Text)),
        new Choice(GroupPerson.Declined, "Prefer not to answer"),
    ];
}
