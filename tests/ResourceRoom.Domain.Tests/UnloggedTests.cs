namespace ResourceRoom.Domain.Tests;

public sealed class UnloggedTests
{
    [Fact]
    public void ToString_OfADerivedRecord_IsItsNameAlone() =>
        Assert.Equal("Answers", $"{new Answers("123-45-6789")}");

    private abstract record Named(string Name) : Unlogged;

    private sealed record Answers(string Name) : Named(Name);
}
