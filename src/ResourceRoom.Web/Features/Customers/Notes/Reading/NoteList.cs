using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <summary>A customer's notes, the last day of contact first.</summary>
public sealed class NoteList : ListDefinition<CaseNote, NoteRow>
{
    private const int BeginningLength = 280;

    private readonly ResourceRoomDb db;
    private readonly Guid customer;

    public NoteList(ResourceRoomDb db, Guid customer)
        : base("Case notes")
    {
        this.db = db;
        this.customer = customer;
        Key(row => row.PublicId, unique: row => row.Id);
        Column("Date of contact", row => OfficeFormat.Date(row.On)).Sort("date", row => row.On).HighestFirst().Class("rr-time");
        Column("Note", row => Partial("_NoteRow", row));
        Column("Kind", row => row.Kind.InWords());
        Column("Contact", row => Contact(row));
        Column("Written by", row => row.Author ?? "A deleted account");
        SortedBy("-date");
    }

    protected override Expression<Func<CaseNote, NoteRow>> Row => note => new NoteRow
    {
        Customer = customer,
        PublicId = note.PublicId,
        Kind = note.Kind,
        On = note.On,
        Subject = note.Subject,
        Beginning = note.Body.Length > BeginningLength ? note.Body.Substring(0, BeginningLength) : note.Body,
        IsLonger = note.Body.Length > BeginningLength,
        Outcome = note.Outcome,
        Method = note.Method,
        SpokeWith = note.SpokeWith,
        Author = db.Users.Where(account => account.Id == note.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
        Addenda = note.Addenda.Count,
        Files = note.Files.Count,
        IsInError = note.InErrorAt != null,
    };

    private static string Contact(NoteRow row) => (row.Outcome?.InWords(), row.Method?.InWords(), row.SpokeWith?.InWords()) switch
    {
        ({ } outcome, { } method, { } with) => $"{outcome} ({method}): {with}",
        ({ } outcome, { } method, _) => $"{outcome} ({method})",
        (_, { } method, _) => method,
        _ => "–",
    };
}
