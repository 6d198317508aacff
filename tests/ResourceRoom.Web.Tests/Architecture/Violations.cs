
namespace ResourceRoom.Web.Tests.Architecture;

internal static class Violations
{
    /// <summary>Fails with the whole list: Assert.Empty would cut each line short.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var lines = violations.ToList();
        Assert.True(lines.Count == 0, string.Join(Environment.NewLine, lines));
    }
}
