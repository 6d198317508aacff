using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Rows of a customer's page that have files.</summary>
public static class CustomerRows
{
    public static Task<CaseNote> CreateNoteAsync(this ResourceRoomApp app, Participant person) => app.ArrangeAsync((_, db) =>
    {
        var note = new CaseNote
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = NoteKind.General,
            On = app.Today,
            Subject = "Bus pass",
            Body = "Talked about the bus.",
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        };
        note.Files.Add(CaseNoteFile.Keep(FileOf(app)));
        return Task.FromResult(db.CaseNotes.Add(note).Entity);
    });

    public static Task<Exclusion> CreateExclusionAsync(this ResourceRoomApp app, Participant person, ExclusionKind kind = ExclusionKind.Medical) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.Exclusions.Add(new Exclusion
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            Kind = kind,
            On = app.Today,
            Source = "Letter of the clinic",
            File = FileOf(app),
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));

    private static StoredFile FileOf(ResourceRoomApp app) => new()
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        Name = "letter.pdf",
        Kind = FileKind.Pdf,
        Bytes = 3,
        SentAt = app.Time.GetUtcNow().UtcDateTime,
        SentById = 1,
        HeldFor = Guid.Empty,
        HeldUntil = null,
        Content = new StoredFileContent { Cipher = [1, 2, 3] },
    };
}
