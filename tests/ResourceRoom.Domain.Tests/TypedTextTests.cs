namespace ResourceRoom.Domain.Tests;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\u0000\u0007")]
    [InlineData("\u200B\u200B")]
    [InlineData("\u200D \uFEFF")]
    [InlineData("\u2060\u00AD")]
    [InlineData("\u202E\u2066")]
    [InlineData("\u0301")]
    [InlineData("\uFE0F")]
    [InlineData("\u3164")]
    [InlineData("\u2800\u115F\u1160\uFFA0")]
    [InlineData("\uDB40\uDC41")]
    public void Clean_NothingToSee_IsNothing(string? typed) => Assert.Null(TypedText.Clean(typed));

    [Theory]
    [InlineData("a", "a")]
    [InlineData(".", ".")]
    [InlineData(" a\r\nb ", "a\nb")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("\u200Ba", "\u200Ba")]
    [InlineData("\U0001F468\u200D\U0001F469", "\U0001F468\u200D\U0001F469")]
    [InlineData("\u0416\u202E", "\u0416")]
    public void Clean_SomethingToSee_IsKept(string typed, string expected) => Assert.Equal(expected, TypedText.Clean(typed));
}
