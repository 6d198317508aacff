using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Forms;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

public sealed record SentForm(string Result, bool IsSame);

/// <summary>
/// Keeps a form that is sent twice from creating twice. The act asks first, adds the submission to its own save, and runs inside
/// RetryOnConflictAsync: of two at once, the second loses its save on the unique key and then finds the first.
/// </summary>
public static class SentForms
{
    public static async Task<SentForm?> SentBeforeAsync(this ResourceRoomDb db, FormKey form, Act act, CancellationToken cancellationToken)
    {
        var sent = await db.FormSubmissions.AsNoTracking().SingleOrDefaultAsync(row => row.Key == form.Value, cancellationToken);
        return sent is null ? null : new SentForm(sent.Result, sent.AccountId == act.Who.AccountId && sent.ContentHash.AsSpan().SequenceEqual(form.ContentHash));
    }

    public static void AddSubmission(this ResourceRoomDb db, FormKey form, string result, Act act) => db.FormSubmissions.Add(new FormSubmission
    {
        Key = form.Value,
        AccountId = act.Who.AccountId,
        SentAt = act.At,
        ContentHash = form.ContentHash,
        Result = result,
    });
}
