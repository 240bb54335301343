package io.ocopkit.channel.medusa;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class MedusaChannelContractTest extends ListingChannelContract {
    @Override
    protected LocalMarket market() {
        return new MedusaMarket();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new MedusaChannel(MedusaConfig.of(market.address(), "trial"));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, 255)
                .with(Limit.DESCRIPTION, 10_000)
                .with(Limit.PICTURES, 20)
                .with(Limit.VARIANTS, 100)
                .waiving("CH_616", "Medusa has no highest price");
    }
}
