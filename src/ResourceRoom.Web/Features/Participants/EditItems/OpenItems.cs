using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.EditItems;

public sealed class OpenItems(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    private const string SsnGiven = "(given, not shown)";

    private static readonly IReadOnlyList<NineItem> Asked = [.. NineItems.PolicyOrder.Where(item => item != NineItem.LaborForceStatus)];

    public async Task<ItemsPage?> ExecuteAsync(
        Guid publicId, EditItemsInput? input, ItemsOutcome? outcome, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var onFile = items.Read(person);
        var conflict = outcome is ItemsOutcome.Conflict lost ? await CompareAsync(publicId, onFile, lost.Typed, cancellationToken) : null;
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new ItemsPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),

            // What did not collide is checked against the version it was typed over; only a page with both versions moves on.
            Version = conflict is null ? input?.Version ?? person.Version : person.Version,
            Form = new NineQuestionsForm
            {
                Draft = $"/participants/{publicId}/edit/draft",
                Input = input?.Questions ?? EditItemsInput.From(onFile, OfficeClock.DayOf(act.At)),
                Items = Asked,
                SsnOnFile = person.SsnLastFour,
                IsAgain = input is not null,
            },
            LaborForceStatus = RecordItems.Of(person, onFile).Single(row => row.Item == NineItem.LaborForceStatus),
            OtherRecord = (outcome as ItemsOutcome.SsnOnFileElsewhere)?.Record,
            Conflict = conflict,
        };
    }

    private async Task<TwoVersions> CompareAsync(Guid publicId, NineAnswers onFile, NineAnswers typed, CancellationToken cancellationToken)
    {
        var different = ItemChange.Between(onFile, typed).Select(change => change.Item).ToList();
        var saved = await db.LastSavedByAsync(Subject.Participant(publicId), [typeof(ParticipantItemsChanged)], cancellationToken);
        return new TwoVersions(
            "this record",
            saved,
            [.. Asked.Select(item => new TwoValues(item.Label(), InWords(onFile, item), InWords(typed, item), different.Contains(item)))]);
    }

    private static string InWords(NineAnswers answers, NineItem item) =>
        item == NineItem.Ssn && answers.Ssn.IsGiven ? SsnGiven : answers.InWords(item);
}
