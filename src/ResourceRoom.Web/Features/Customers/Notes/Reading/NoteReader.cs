using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Messages;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

public sealed record NewNotePage(
    CustomerHeader Header, NoteInput Input, IReadOnlyList<Choice> Steps, IReadOnlyList<StoredFile> Held, Guid? Draft, CustomerReach Reach) : Unlogged, INoteForm
{
    public IReadOnlyList<NoteKind> Kinds => Enum.GetValues<NoteKind>();

    /// <summary>The last exit, when the note counts for nothing because its day is not after it.</summary>
    public DateOnly? ExitAfter { get; init; }

    public bool AsksAboutDay => ExitAfter is not null;

    /// <summary>The exit that the attempt follows which a decline lacks.</summary>
    public DateOnly? DeclinedExitOn { get; init; }

    public string DayHint => (Input.MissingQuarter, DeclinedExitOn) is ({ } quarter, { } exit) ? NoteWords.InQuarter(quarter, new FollowUpYear(exit)) : NoteWords.DayHint;
}

public sealed record NotePage(
    CustomerHeader Header, NoteDetail Note, AddendumInput Addendum, IReadOnlyList<StoredFile> Held, InErrorInput Error, bool CanWrite, CustomerReach Reach) : Unlogged;

[Scoped]
public sealed class NoteReader(ResourceRoomDb db, OpenCustomerPage open, NoteDrafts drafts, Delivery delivery)
{
    public Task<NotesPage?> ListAsync(Guid customer, ListRequest request, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(customer, who, async header => new NotesPage(
            header,
            await new NoteList(db, customer).ReadAsync(db.CaseNotes.Where(note => note.ParticipantId == header.PersonId), filter: null, request, cancellationToken),
            header.HasDrafts ? await drafts.OfAsync(header.PersonId, who, cancellationToken) : [],
            who.Can(Permission.WriteCaseNotes)), cancellationToken);

    /// <summary>The last notes about a customer's follow-up, read in one trip: a year seldom has more than a dozen.</summary>
    public Task<ListPage> FollowUpAsync(CustomerHeader header, CancellationToken cancellationToken) => FollowUpAsync(header, db.UntoldMessages(), cancellationToken);

    private async Task<ListPage> FollowUpAsync(CustomerHeader header, IQueryable<Message> untold, CancellationToken cancellationToken) => new FollowUpNoteList().PageOf(await db.CaseNotes
        .Where(note => note.ParticipantId == header.PersonId && (note.Kind == NoteKind.FollowUp || note.Kind == NoteKind.CustomerRequestedNoFollowUp))
        .OrderByDescending(note => note.On).ThenByDescending(note => note.Id).Take(FollowUpNoteList.Most)
        .Select(note => new FollowUpNoteRow
        {
            Customer = header.PublicId,
            PublicId = note.PublicId,
            Kind = note.Kind,
            On = note.On,
            Subject = note.Subject,
            Outcome = note.Outcome,
            Method = note.Method,
            SpokeWith = note.SpokeWith,
            Author = db.Users.Where(account => account.Id == note.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            WrittenAt = note.CreatedAt,
            Sent = db.Messages.Where(row => row.NoteId == note.Id && row.AddendumId == null)
                .Select(row => new SentNote(row.Mail, untold.Any(message => message.Id == row.Id))).FirstOrDefault(),
            IsInError = note.InErrorAt != null,
        })
        .ToListAsync(cancellationToken));

    /// <summary>All notes of a customer by their days, those entered in error too.</summary>
    public Task<NotesPaper?> PaperAsync(Guid customer, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(customer, who, async header => (NotesPaper?)new NotesPaper(
            header,
            await Details(db.CaseNotes.AsSplitQuery().Where(note => note.ParticipantId == header.PersonId).OrderBy(note => note.On).ThenBy(note => note.Id))
                .ToListAsync(cancellationToken)), cancellationToken);

    public Task<NewNotePage?> NewAsync(
        Guid customer, Func<CustomerHeader, Task<NoteInput?>> read, IReadOnlyList<StoredFile> held, Guid? draft, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(customer, who, async header => await read(header) is { } input
            ? new NewNotePage(header, input, await StepsAsync(header.PersonId, cancellationToken), held, draft, await delivery.ReachAsync(header.PersonId, cancellationToken))
            {
                ExitAfter = await ExitAfterAsync(header.PersonId, input, cancellationToken),
                DeclinedExitOn = input.MissingQuarter is null ? null : await db.Steps
                    .Where(step => step.PublicId == input.ChosenStep && step.ParticipantId == header.PersonId)
                    .Select(step => step.Enrollment.ExitedOn).SingleOrDefaultAsync(cancellationToken),
            }
            : null, cancellationToken);

    public Task<NotePage?> OneAsync(
        NoteAddress asked, AddendumInput addendum, IReadOnlyList<StoredFile> held, InErrorInput error, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(asked.Customer, who, async header => await DetailAsync(header.PersonId, asked.Note, cancellationToken) is { } note
            ? new NotePage(header, note, addendum, held, error, who.Can(Permission.WriteCaseNotes), await delivery.ReachAsync(header.PersonId, cancellationToken))
            : null, cancellationToken);

    /// <summary>A file of a note; null when it is not there or out of reach.</summary>
    public async Task<StoredFile?> FileAsync(NoteAddress asked, Guid file, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindNoteAsync(asked, act, cancellationToken) is not { } note)
        {
            return null;
        }

        var found = await db.CaseNotes.Where(row => row.Id == note.Id).SelectMany(row => row.Files).Select(attached => attached.File)
            .SingleOrDefaultAsync(row => row.PublicId == file, cancellationToken);
        if (found is not null)
        {
            db.LogAccess(AccessKind.FileOpened, Subject.CaseNote(asked.Note), act);
            await db.SaveChangesAsync(cancellationToken);
        }

        return found;
    }

    private async Task<DateOnly?> ExitAfterAsync(long person, NoteInput input, CancellationToken cancellationToken) =>
        FilterRules.Chosen<NoteKind>(input.Kind) is null || TypedDate.Read(input.On) is null
            ? null
            : (await db.ExitsAfterAsync(input, [person], cancellationToken)).TryGetValue(person, out var exit) ? exit : null;

    // The keys become text here: an engine would write them in letters of its own, and none would be the chosen one.
    private async Task<IReadOnlyList<Choice>> StepsAsync(long person, CancellationToken cancellationToken) => (await db.Steps
        .Where(step => step.ParticipantId == person)
        .OrderBy(step => step.Service.Name).ThenBy(step => step.Id)
        .Select(step => new { step.PublicId, step.Service.Name })
        .ToListAsync(cancellationToken))
        .ConvertAll(step => new Choice(step.PublicId.ToString(), step.Name));

    private Task<NoteDetail?> DetailAsync(long person, Guid publicId, CancellationToken cancellationToken) =>
        Details(db.CaseNotes.AsSingleQuery().Where(note => note.PublicId == publicId && note.ParticipantId == person)).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<NoteDetail> Details(IQueryable<CaseNote> notes) => Details(notes, db.UntoldMessages());

    private IQueryable<NoteDetail> Details(IQueryable<CaseNote> notes, IQueryable<Message> untold) => notes
        .AsNoTracking()
        .Select(note => new NoteDetail
        {
            PublicId = note.PublicId,
            Kind = note.Kind,
            On = note.On,
            Subject = note.Subject,
            Body = note.Body,
            Outcome = note.Outcome,
            Method = note.Method,
            SpokeWith = note.SpokeWith,
            Minutes = note.Minutes,
            StepId = db.Steps.Where(step => step.Id == note.StepId).Select(step => (Guid?)step.PublicId).FirstOrDefault(),
            Step = db.Steps.Where(step => step.Id == note.StepId).Select(step => step.Service.Name).FirstOrDefault(),
            WrittenAt = note.CreatedAt,
            Author = db.Users.Where(account => account.Id == note.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            InErrorAt = note.InErrorAt,
            InErrorBy = db.Users.Where(account => account.Id == note.InErrorById).Select(account => account.DisplayName).FirstOrDefault(),
            InErrorReason = note.InErrorReason,
            Sent = db.Messages.Where(row => row.NoteId == note.Id && row.AddendumId == null).Select(row => new SentNote(row.Mail, untold.Any(message => message.Id == row.Id))).FirstOrDefault(),
            Files = note.Files.Where(attached => attached.AddendumId == null).OrderBy(attached => attached.FileId).Select(attached => attached.File).ToList(),
            Addenda = note.Addenda.OrderBy(addendum => addendum.Id).Select(addendum => new AddendumDetail
            {
                Body = addendum.Body,
                WrittenAt = addendum.CreatedAt,
                Author = db.Users.Where(account => account.Id == addendum.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
                Sent = db.Messages.Where(row => row.AddendumId == addendum.Id).Select(row => new SentNote(row.Mail, untold.Any(message => message.Id == row.Id))).FirstOrDefault(),
                Files = addendum.Files.OrderBy(attached => attached.FileId).Select(attached => attached.File).ToList(),
            }).ToList(),
        });
}
