using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.SignInSheets;

public sealed class SheetServicesTests
{
    private static readonly CatalogService[] Known =
    [
        new(1, "JOBSEARCH", "Job search on the internet", 1),
        new(2, "RESUME", "Resume or cover letter", 2),
        new(13, "EQUIPMENT", "Phone, fax, copier, scanner or printer", 8),
        new(20, "OTHER", "Other", null),
    ];

    [Theory]
    [InlineData("1", new[] { 1 })]
    [InlineData("1;2", new[] { 1, 2 })]
    [InlineData("2, 1", new[] { 2, 1 })]
    [InlineData("1 8", new[] { 1, 13 })]
    [InlineData("1 1", new[] { 1 })]
    [InlineData("jobsearch; RESUME", new[] { 1, 2 })]
    [InlineData("Phone, fax, copier, scanner or printer; Other", new[] { 13, 20 })]
    [InlineData("Resume or cover letter", new[] { 2 })]
    [InlineData("", new int[0])]
    [InlineData(null, new int[0])]
    [InlineData(" ; ", new int[0])]
    public void Read_NumbersCodesOrNames_AreTheServices(string? text, int[] expected)
    {
        Assert.Equal(expected, SheetServices.Read(text, Known, out var unknown));
        Assert.Null(unknown);
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("20", "20")]
    [InlineData("1;Typing", "Typing")]
    [InlineData("1, -", "-")]
    public void Read_SomethingElse_IsNamedAndNothingIsTaken(string text, string expected)
    {
        Assert.Empty(SheetServices.Read(text, Known, out var unknown));
        Assert.Equal(expected, unknown);
    }
}
