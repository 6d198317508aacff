using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
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

    /// <summary>Adds once for each form, tried again after a lost save. <paramref name="add"/> gives the key of what it added.</summary>
    public static Task<AddOutcome> AddOnceAsync<TSubject>(
        this ResourceRoomDb db, FormKey form, Act act, Func<Task<TSubject?>> find, Func<TSubject, Guid> add, CancellationToken cancellationToken)
        where TSubject : class => db.RetryOnConflictAsync(async () =>
        {
            if (await find() is not { } subject)
            {
                return AddOutcome.NotThere;
            }

            if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
            {
                return sent.IsSame ? AddOutcome.Saved : AddOutcome.FormReused;
            }

            db.AddSubmission(form, add(subject).ToString(), act);
            await db.SaveChangesAsync(cancellationToken);
            return AddOutcome.Saved;
        });

    public static void AddSubmission(this ResourceRoomDb db, FormKey form, string result, Act act) => db.FormSubmissions.Add(new FormSubmission
    {
        Key = form.Value,
        AccountId = act.Who.AccountId,
        SentAt = act.At,
        ContentHash = form.ContentHash,
        Result = result,
    });
}
