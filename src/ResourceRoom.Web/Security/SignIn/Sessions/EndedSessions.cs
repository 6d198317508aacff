using Microsoft.Extensions.Caching.Memory;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>What ended on this node since a sign-in was last looked up.</summary>
public sealed class EndedSessions : IDisposable
{
    private static readonly TimeSpan Kept = SignInSetup.LookInterval * 4;

    private readonly MemoryCache ended = new(new MemoryCacheOptions());

    public void Add(Guid session) => ended.Set(session, true, Kept);

    public bool Contains(Guid session) => ended.TryGetValue(session, out _);

    public void Dispose() => ended.Dispose();
}
