using ResourceRoom.Domain.Catalog;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Catalog;

public sealed class CatalogServicesTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static readonly CatalogService[] Services =
    [
        Service(1, Day.AddDays(-9), until: null), Service(2, Day.AddDays(-9), Day), Service(3, Day.AddDays(1), until: null), Service(4, Day, Day.AddDays(1)),
    ];

    [Fact]
    public void OfferedOn_ADay_LeavesOutRetiredAndUpcoming() => Assert.Equal([1, 4], Services.OfferedOn(Day).Select(service => service.Id));

    [Fact]
    public void OfferedOn_Recorded_KeepsThem() => Assert.Equal([1, 2, 4], Services.OfferedOn(Day, [2, 99]).Select(service => service.Id));

    [Theory]
    [InlineData("Name the workshop in the note", true)]
    [InlineData("Name the workshop in the note. ", true)]
    [InlineData("Say which IN THE NOTE", true)]
    [InlineData("Name it in the note if you can", false)]
    [InlineData("in the notebook", false)]
    [InlineData("", false)]
    public void NoteWanted_DescriptionEndsSo_IsTheDescription(string description, bool isWanted) =>
        Assert.Equal(isWanted ? description : null, (Service(1, Day, until: null) with { Description = description }).NoteWanted);

    private static CatalogService Service(int id, DateOnly from, DateOnly? until) => new(id, $"S{id}", $"Service {id}", DeskKey: null) { Offered = new OfferedDays(from, until) };
}
