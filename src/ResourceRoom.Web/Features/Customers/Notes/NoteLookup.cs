using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes;

/// <summary>A note of a customer, by the keys in its address.</summary>
public sealed record NoteAddress(Guid Customer, Guid Note);

internal static class NoteLookup
{
    /// <summary>A note of a customer within reach; null when there is none. A try on a customer outside it is logged.</summary>
    public static async Task<CaseNote?> FindNoteAsync(this ResourceRoomDb db, NoteAddress asked, Act act, CancellationToken cancellationToken) =>
        await db.FindCustomerAsync(asked.Customer, act, cancellationToken) is { } person
            ? await db.CaseNotes.SingleOrDefaultAsync(note => note.PublicId == asked.Note && note.ParticipantId == person.Id, cancellationToken)
            : null;
}
