using ResourceRoom.Domain.Locations;

namespace ResourceRoom.Domain.Tests.Locations;

public sealed class IllinoisCountiesTests
{
    [Fact]
    public void All_AreDifferentAndInOrder()
    {
        Assert.Equal(102, IllinoisCounties.All.Count);
        Assert.Equal(102, IllinoisCounties.All.Select(IllinoisCounties.Find).Distinct().Count());
        Assert.All(IllinoisCounties.All, county => Assert.Equal(county, IllinoisCounties.Find(county)));
    }

    [Theory]
    [InlineData("Lake", "Lake")]
    [InlineData("la salle", "LaSalle")]
    [InlineData("DE KALB", "DeKalb")]
    [InlineData("St Clair", "St. Clair")]
    [InlineData("st.clair", "St. Clair")]
    [InlineData("JoDaviess", "Jo Daviess")]
    [InlineData("Saint Clair", null)]
    [InlineData("Lake1", null)]
    [InlineData("Lake County", null)]
    [InlineData("Milwaukee", null)]
    [InlineData("", null)]
    public void Find_AsPeopleTypeIt_ReturnsItsName(string typed, string? expected) => Assert.Equal(expected, IllinoisCounties.Find(typed));
}
