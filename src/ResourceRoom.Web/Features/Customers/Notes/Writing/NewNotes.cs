using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

internal static class NewNotes
{
    /// <summary>Adds a note about a customer, with its event. The caller saves.</summary>
    public static CaseNote AddNote(this ResourceRoomDb db, Participant person, NoteInput input, long? step, IReadOnlyList<StoredFile> files, Act act)
    {
        var note = new CaseNote
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            Kind = input.ChosenKind,
            On = input.Day,
            Subject = input.Subject!.Clean()!,
            Body = input.Body!.Clean()!,
            Outcome = input.ChosenOutcome,
            Method = input.ChosenMethod,
            SpokeWith = input.ChosenSpokeWith,
            Minutes = input.ReadMinutes,
            StepId = step,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
            Files = [.. files.Select(CaseNoteFile.Keep)],
        };
        db.CaseNotes.Add(note);
        var added = new CaseNoteAdded { Participant = person.PublicId, Kind = note.Kind, On = note.On, Outcome = note.Outcome, Files = files.Count };
        db.LogEvent(added, Subject.CaseNote(note.PublicId), act);
        return note;
    }

    /// <summary>The customers, each with the last exit, for whom a note that is to be saved counts for nothing because of its day.</summary>
    public static async Task<IReadOnlyDictionary<long, DateOnly>> ExitsAfterAsync(
        this ResourceRoomDb db, NoteInput input, IReadOnlyCollection<long> people, CancellationToken cancellationToken)
    {
        if (input.ChosenKind != NoteKind.FollowUp)
        {
            return new Dictionary<long, DateOnly>();
        }

        var exits = await db.Exits.Where(exit => people.Contains(exit.ParticipantId) && exit.UndoneAt == null)
            .Select(exit => new { exit.ParticipantId, exit.On }).ToListAsync(cancellationToken);
        return exits.GroupBy(exit => exit.ParticipantId, exit => exit.On)
            .Where(days => CountingRule.IsBeforeFollowUp(input.Day, [.. days]))
            .ToDictionary(days => days.Key, days => days.Max());
    }
}
