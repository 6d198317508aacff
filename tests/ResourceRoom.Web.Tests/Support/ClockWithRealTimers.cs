namespace ResourceRoom.Web.Tests.Support;

/// <summary>The time of day is the test's. Timers are real: background work goes on while the test's clock stands.</summary>
internal sealed class ClockWithRealTimers(TimeProvider clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();
}
