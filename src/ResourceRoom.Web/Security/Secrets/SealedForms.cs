using System.Security.Cryptography;
using System.Text.Json;

using Microsoft.AspNetCore.DataProtection;

using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.Secrets;

/// <summary>
/// Carries something from one page of a form to the next in a hidden field that only this program can read, for one
/// account and a limited time: answers that a page must not show again, or the proof that a step was taken.
/// </summary>
public sealed class SealedForms(IDataProtectionProvider protection, IHttpContextAccessor http, OfficeClock clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public string Seal<T>(T value, ActingUser who) =>
        ProtectorFor<T>().Protect(JsonSerializer.Serialize(new Envelope<T>(value, who.AccountId, who.Room?.LocationId, clock.Now)));

    public bool TryOpen<T>(string? field, ActingUser who, out T? value)
    {
        value = default;
        if (string.IsNullOrEmpty(field))
        {
            return false;
        }

        try
        {
            var envelope = JsonSerializer.Deserialize<Envelope<T>>(ProtectorFor<T>().Unprotect(field))!;
            var isOwn = envelope.AccountId == who.AccountId && envelope.LocationId == who.Room?.LocationId;
            if (!isOwn)
            {
                RefusedRequests.Mark(http.HttpContext, RefusalReason.Seal);
            }

            var isGood = isOwn && clock.Now - envelope.SealedAt < Lifetime;
            value = isGood ? envelope.Value : default;
            return isGood;
        }
        catch (CryptographicException)
        {
            RefusedRequests.Mark(http.HttpContext, RefusalReason.Seal);
            return false;
        }
    }

    private IDataProtector ProtectorFor<T>() => protection.CreateProtector($"{nameof(SealedForms)}.{typeof(T).Name}");

    private sealed record Envelope<T>(T Value, long AccountId, long? LocationId, DateTime SealedAt);
}
