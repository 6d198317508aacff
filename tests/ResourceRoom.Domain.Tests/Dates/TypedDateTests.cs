using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("02/03/2026")]
    [InlineData("2/3/2026")]
    [InlineData("02-03-2026")]
    [InlineData("2-3-2026")]
    [InlineData("02032026")]
    [InlineData("2026-02-03")]
    [InlineData(" 02/03/2026 ")]
    public void Read_AcceptedForms_AreTheSameDay(string text) => Assert.Equal(new DateOnly(2026, 2, 3), TypedDate.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("02/30/2026")]
    [InlineData("13/01/2026")]
    [InlineData("02/03/26")]
    [InlineData("2032026")]
    [InlineData("20260203")]
    [InlineData("2026/02/03")]
    [InlineData("02/03/2026 10:00")]
    [InlineData("02/03/2026\0")]
    [InlineData("Feb 3, 2026")]
    [InlineData("today")]
    public void Read_AnythingElse_IsNoDate(string? text) => Assert.Null(TypedDate.Read(text));
}
