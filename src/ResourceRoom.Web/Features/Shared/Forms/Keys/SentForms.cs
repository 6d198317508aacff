using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Forms;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Forms.Keys;

/// <param name="Result">The key of what came of the form.</param>
/// <param name="IsSame">Whether it was sent again as it was: by the same account, with the same entries.</param>
public sealed record SentForm(string Result, bool IsSame);

/// <summary>
/// Keeps a form that is sent twice (double click, reload, lost answer) from creating twice. The act asks first whether the form
/// was saved, adds the submission to its own save, and runs inside RetryOnConflictAsync: of two at once, the second loses
/// its save on the unique key and then finds the first.
/// </summary>
public static class SentForms
{
    public static async Task<SentForm?> SentBeforeAsync(this ResourceRoomDb db, FormKey form, Act act, CancellationToken cancellationToken)
    {
        var sent = await db.FormSubmissions.AsNoTracking().SingleOrDefaultAsync(row => row.Key == form.Value, cancellationToken);
        return sent is null ? null : new SentForm(sent.Result, sent.AccountId == act.Who.AccountId && sent.ContentHash.AsSpan().SequenceEqual(form.ContentHash));
    }

    /// <summary>Remembers what came of the form, saved together with it.</summary>
    public static void AddSubmission(this ResourceRoomDb db, FormKey form, string result, Act act) => db.FormSubmissions.Add(new FormSubmission
    {
        Key = form.Value,
        AccountId = act.Who.AccountId,
        SentAt = act.At,
        ContentHash = form.ContentHash,
        Result = result,
    });
}
