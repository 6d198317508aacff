using Microsoft.Data.Sqlite;

using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Benchmarks.Pages;

/// <summary>Writes an exited enrollment with what the program's rules store of it: some twenty rows, by prepared statements.</summary>
internal sealed class ExitWriter(ResourceRoomDb db, SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly RowWriter<Enrollment> enrollments = new(db, connection, transaction);
    private readonly RowWriter<CareerPlan> plans = new(db, connection, transaction);
    private readonly RowWriter<FollowedExit> exits = new(db, connection, transaction);
    private readonly RowWriter<StoredWindow> windows = new(db, connection, transaction);
    private readonly RowWriter<FollowUpDue> due = new(db, connection, transaction);
    private readonly RowWriter<FollowUpOwed> owed = new(db, connection, transaction);

    private readonly RowWriter<CaseNote> notes = new(db, connection, transaction);

    private long noteId;
    private long exitId;
    private long dueId;
    private long owedId;

    /// <param name="enrollment">It exited.</param>
    /// <param name="contacts">The days on which its planner reached the youth since.</param>
    public void Write(Enrollment enrollment, IReadOnlyList<DateOnly> contacts)
    {
        enrollments.Write(enrollment);
        plans.Write(new CareerPlan { ParticipantId = enrollment.ParticipantId });
        var rows = new ExitHistory
        {
            PersonId = enrollment.ParticipantId,
            History = new FollowUpHistory { Program = enrollment.Program, ExitOn = enrollment.ExitedOn!.Value, RecordedOn = enrollment.ExitRecordedOn!.Value, Facts = [.. contacts.Select(day => new FollowUpFact(day, FollowUpFactKind.Contact))] },
            Ended = [enrollment],
            IsNothingPlanned = true,
        }.ToRows();
        foreach (var day in contacts)
        {
            notes.Write(NoteOf(enrollment, day), (nameof(CaseNote.Id), ++noteId));
        }

        exits.Write(rows, (nameof(FollowedExit.Id), ++exitId));
        rows.Windows.ForEach(row => windows.Write(row, (nameof(StoredWindow.FollowedExitId), exitId)));
        rows.Due.ForEach(row => due.Write(row, (nameof(FollowUpDue.Id), ++dueId), (nameof(FollowUpDue.FollowedExitId), exitId)));
        rows.Owed.ForEach(row => owed.Write(row, (nameof(FollowUpOwed.Id), ++owedId), (nameof(FollowUpOwed.FollowedExitId), exitId)));
    }

    public void Dispose()
    {
        enrollments.Dispose();
        plans.Dispose();
        notes.Dispose();
        exits.Dispose();
        windows.Dispose();
        due.Dispose();
        owed.Dispose();
    }

    private static CaseNote NoteOf(Enrollment enrollment, DateOnly day) => new()
    {
        PublicId = Guid.CreateVersion7(enrollment.CreatedAt),
        ParticipantId = enrollment.ParticipantId,
        Kind = NoteKind.FollowUp,
        On = day,
        Subject = "How the new job goes",
        Body = "We talked about the shifts and the way to work.",
        Outcome = NoteOutcome.ContactMade,
        Method = NoteMethod.Phone,
        SpokeWith = SpokeWith.Customer,
        CreatedAt = enrollment.CreatedAt,
        CreatedById = enrollment.CreatedById,
    };
}
