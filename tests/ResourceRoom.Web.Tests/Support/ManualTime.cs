namespace ResourceRoom.Web.Tests.Support;

/// <summary>A clock that stands until a test moves it. Begins on a Monday, nine in the morning in Chicago.</summary>
public sealed class ManualTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 15, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;

    public void Set(DateTimeOffset instant) => now = instant;
}
